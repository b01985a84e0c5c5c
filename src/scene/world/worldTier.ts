/** What each quality tier of the world holds. Counts are per window or per land; see each part. */
export interface WorldTier {
  /** Ground grid spacing along the trains, m. */
  readonly groundStep: number;
  /** How far the turf's own grain is drawn, m. */
  readonly turfReach: number;
  readonly sleepers: number;
  readonly fastenings: number;
  /** Tufts of the three carpets of grass, from the eye outwards. */
  readonly tufts: readonly [number, number, number];
  readonly trees: number;
  /** Low shrubs under the trees near the line. */
  readonly shrubs: number;
  /** Trees nearer to the tracks than this are built card by card, m. */
  readonly fineTrees: number;
  /** How far from the eye they are built card by card, m; beyond that they are pictures like the others. */
  readonly treeReach: number;
  /** Shadow map side per cascade; 0 = shadows of the trains by formula, on the ground only. */
  readonly shadow: number;
  readonly environment: number;
}

export const worldTiers = {
  low: {
    turfReach: 150,
    groundStep: 24,
    sleepers: 128,
    fastenings: 0,
    tufts: [1300, 2400, 3900],
    trees: 2600,
    shrubs: 500,
    fineTrees: 0,
    treeReach: 1,
    shadow: 0,
    environment: 128,
  },
  medium: {
    turfReach: 230,
    groundStep: 16,
    sleepers: 256,
    fastenings: 96,
    tufts: [3600, 5000, 6400],
    trees: 3800,
    shrubs: 1000,
    fineTrees: 25,
    treeReach: 75,
    shadow: 1024,
    environment: 256,
  },
  high: {
    turfReach: 260,
    groundStep: 10,
    sleepers: 384,
    fastenings: 160,
    tufts: [10_000, 15_000, 18_000],
    trees: 7000,
    shrubs: 2600,
    fineTrees: 52,
    treeReach: 130,
    shadow: 1408,
    environment: 256,
  },
} as const satisfies Record<string, WorldTier>;

export type WorldQuality = keyof typeof worldTiers;

/** What each quality tier of the world holds. Counts are per window or per land; see each part. */
export interface WorldTier {
  /** Ground grid spacing along the trains, m. */
  readonly groundStep: number;
  readonly sleepers: number;
  readonly fastenings: number;
  readonly nearTufts: number;
  readonly farTufts: number;
  readonly trees: number;
  /** Trees nearer to the tracks than this are built card by card, m. */
  readonly fineTrees: number;
  /** Shadow map side per cascade; 0 = shadows of the trains by formula, on the ground only. */
  readonly shadow: number;
  readonly environment: number;
}

export const worldTiers = {
  low: {
    groundStep: 24,
    sleepers: 128,
    fastenings: 0,
    nearTufts: 700,
    farTufts: 1500,
    trees: 1200,
    fineTrees: 0,
    shadow: 0,
    environment: 128,
  },
  medium: {
    groundStep: 16,
    sleepers: 256,
    fastenings: 96,
    nearTufts: 2600,
    farTufts: 4500,
    trees: 1800,
    fineTrees: 30,
    shadow: 1024,
    environment: 256,
  },
  high: {
    groundStep: 10,
    sleepers: 384,
    fastenings: 160,
    nearTufts: 5200,
    farTufts: 9500,
    trees: 3200,
    fineTrees: 42,
    shadow: 2048,
    environment: 256,
  },
} as const satisfies Record<string, WorldTier>;

export type WorldQuality = keyof typeof worldTiers;

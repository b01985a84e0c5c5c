import type { Corridor } from './corridor.ts';
import { fields } from './fields.ts';
import type { TreeKind } from './foliage.ts';
import { relief } from './relief.ts';
import { seeded } from './seeded.ts';

/** A tree that stands somewhere: foot in the scene (m), height (m), turn about its stem (radians), linear RGB of its leaves. */
export interface Tree {
  readonly kind: TreeKind;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly height: number;
  readonly turn: number;
  readonly tint: readonly [number, number, number];
  /** Distance from the outermost track, m: decides how finely it is drawn. */
  readonly away: number;
}

/** Trees keep clear of the side that the sun shines from, or their shadows would lie over the trains all evening. */
const clearOnSunnySide = 118;
const clearBehind = 15;
/** Bushes throw short shadows: hedges of them between the fields stand nearer on that side. */
const bushesFrom = 54;
const hedgeTreesFrom = 84;
const bushShare = 0.055;
/** Fewer would not be seen as hedges. */
const fewestBushes = 300;

/** Trees in woods, groups and single, for the land along a corridor; `count` of them, sorted along x. */
export function woods(corridor: Corridor, count: number): Tree[] {
  const next = seeded(21);
  const first = corridor.tracks[0] ?? 0;
  const last = corridor.tracks[corridor.tracks.length - 1] ?? 0;
  const trees: Tree[] = [];
  const bushes = Math.max(fewestBushes, Math.round(count * bushShare));
  for (let tries = 0; trees.length < count - bushes && tries < count * 40; tries++) {
    const behind = next() < 0.72;
    const far = next() < 0.62;
    const x = corridor.from - 260 + next() * (corridor.to - corridor.from + 620);
    const spread = far ? 60 + 560 * next() ** 1.3 : 70 * next() ** 1.7;
    const away = (behind ? clearBehind : clearOnSunnySide) + spread;
    const z = behind ? first - away : last + away;
    const density = woodDensity(x, z) + (behind && away < 90 ? 0.12 : 0);
    const single = next() < 0.035;
    if (!single && next() > density) continue;
    const small = next();
    const edge = density < 0.35 || single;
    const kind = pickKind(edge, woodDensity(z + 300, x), next(), small);
    const height = treeHeight(kind, small, next());
    trees.push({
      kind,
      x,
      z,
      y: relief(x, z, corridor) - 0.08,
      height: away < 26 && behind ? height * 0.72 : height,
      turn: next() * Math.PI * 2,
      tint: leafTint(kind, next()),
      away,
    });
  }
  while (trees.length < count) {
    const along = corridor.from - 300 + next() * (corridor.to - corridor.from + 600);
    const across = next() < 0.72;
    const away = across ? bushesFrom + (fields.to - bushesFrom) * next() : fields.to;
    const shake = (next() - 0.5) * 3;
    const z = last + away + (across ? 0 : shake);
    const x = across ? hedgeAt(along, z) + shake : along;
    // Gaps, and clumps between them.
    if (next() > 0.15 + woodDensity(x * 1.7 + 40, z * 1.7) * 1.5) continue;
    // Young birches among them where their shadows end in the fields.
    const birch = away > hedgeTreesFrom && next() < 0.3;
    const kind = birch ? (next() < 0.5 ? 'birch-a' : 'birch-b') : 'bush';
    trees.push({
      kind,
      x,
      z,
      y: relief(x, z, corridor) - 0.08,
      height: birch ? 3.6 + 2.6 * next() : 0.9 + 1.7 * next() ** 1.6,
      turn: next() * Math.PI * 2,
      tint: leafTint(kind, next()),
      away,
    });
  }
  return trees.sort((a, b) => a.x - b.x);
}

/** Where the hedge across the fields that stands nearest to `x` meets `z`. */
function hedgeAt(x: number, z: number): number {
  const { pitch, slant, phase } = fields;
  return (Math.round((x + slant * z) / pitch + phase - 0.5) - phase + 0.5) * pitch - slant * z;
}

/** 0 in the open, 1 in the middle of a wood. */
function woodDensity(x: number, z: number): number {
  const a =
    Math.sin(x * 0.017 + 1 + 0.6 * Math.sin(z * 0.021)) * Math.sin(z * 0.023 + x * 0.004 + 0.4);
  const b = Math.sin(x * 0.053 + 0.4) * Math.sin(z * 0.061 + 1.7);
  return Math.min(1, Math.max(0, 0.26 + 0.75 * a + 0.42 * b));
}

function pickKind(edge: boolean, mix: number, roll: number, variant: number): TreeKind {
  if (roll < (edge ? 0.34 : 0.08)) return 'bush';
  const conifers = mix > 0.35 ? 0.72 : 0.22;
  if (roll > 1 - conifers) {
    if (roll > 0.9) return 'pine';
    return variant < 0.5 ? 'spruce-a' : 'spruce-b';
  }
  return variant < 0.5 ? 'birch-a' : 'birch-b';
}

function treeHeight(kind: TreeKind, size: number, roll: number): number {
  if (kind === 'bush') return 1 + 1.9 * roll;
  const young = roll < 0.22 ? 0.5 : 1;
  const grown =
    kind === 'pine' ? 13 + 5 * size : kind.startsWith('spruce') ? 11 + 8 * size : 9 + 6 * size;
  return grown * young * (0.9 + 0.2 * roll);
}

/** Late summer: birches in many greens, a few gone yellow, conifers dark. The atlas is light grey, so these are albedos. */
function leafTint(kind: TreeKind, roll: number): readonly [number, number, number] {
  if (kind.startsWith('spruce'))
    return [0.074 + 0.034 * roll, 0.112 + 0.034 * roll, 0.056 + 0.012 * roll];
  if (kind === 'pine') return [0.1 + 0.03 * roll, 0.135 + 0.03 * roll, 0.075];
  const fresh = (roll * 7.3) % 1;
  const yellow = kind === 'bush' ? 0 : 0.6 * roll ** 18;
  return [
    0.102 + 0.046 * fresh + 0.24 * yellow,
    0.162 + 0.03 * fresh + 0.06 * yellow,
    0.058 + 0.016 * (1 - fresh),
  ];
}

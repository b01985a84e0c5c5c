import type { Vec3 } from '../../kit/shapes.ts';

/** Cells of the tree atlas: cut-outs of leaves and boughs, bark, and whole trees for far away. */
export const foliageCells = [
  'leaves',
  'bough',
  'frond',
  'needles',
  'birch-bark',
  'dark-bark',
  'spruce-a',
  'spruce-b',
  'birch-a',
  'birch-b',
  'pine',
  'bush',
] as const;

export type FoliageCell = (typeof foliageCells)[number];
export const treeKinds = ['spruce-a', 'spruce-b', 'birch-a', 'birch-b', 'pine', 'bush'] as const;
export type TreeKind = (typeof treeKinds)[number];

/** A flat picture of leaves in a tree of height 1 that stands at the origin: middle, half its width, half its height. */
export interface Card {
  readonly at: Vec3;
  readonly right: Vec3;
  readonly up: Vec3;
  readonly cell: FoliageCell;
  /** Its own tone beside its neighbours', about 1; `crownLight` adds what its place in the crown does. */
  readonly shade: number;
}

/** A stem or limb from `foot` to `tip`. */
export interface Stem {
  readonly foot: Vec3;
  readonly tip: Vec3;
  readonly thick: number;
  readonly thin: number;
  readonly cell: FoliageCell;
  /** Linear RGB by which its bark is coloured; the red is 1, by which shaders know bark. */
  readonly tone?: Vec3;
}

/** A tree of height 1. `heart`: the middle of its crown, from which the leaves' normals point outwards. */
export interface TreeShape {
  readonly cards: readonly Card[];
  readonly stems: readonly Stem[];
  readonly heart: number;
}

/**
 * Place of a cell in the atlas, as fractions with the origin at the lower left: u0, v0, u1, v1. Bark is solid to its edge, so
 * it keeps 16 texels away from its neighbours: small mip levels would draw specks of it round their leaves.
 */
export const foliageUv: Readonly<Record<FoliageCell, readonly [number, number, number, number]>> = {
  leaves: [0.002, 0.752, 0.248, 0.998],
  bough: [0.252, 0.752, 0.498, 0.998],
  needles: [0.002, 0.51, 0.236, 0.748],
  'birch-bark': [0.2715, 0.5215, 0.3575, 0.7285],
  'dark-bark': [0.3887, 0.5215, 0.4746, 0.7285],
  'spruce-a': [0.502, 0.502, 0.748, 0.998],
  'spruce-b': [0.752, 0.502, 0.998, 0.998],
  'birch-a': [0.002, 0.002, 0.248, 0.496],
  'birch-b': [0.252, 0.002, 0.498, 0.496],
  pine: [0.502, 0.002, 0.748, 0.498],
  frond: [0.752, 0.252, 0.998, 0.498],
  bush: [0.752, 0.002, 0.998, 0.248],
};

import { birch } from './birch.ts';
import { bush } from './bush.ts';
import type { TreeKind, TreeShape } from './foliage.ts';
import { pine } from './pine.ts';
import { spruce } from './spruce.ts';

/** The trees of the land, each of height 1, by kind. */
export function treeShapes(): Readonly<Record<TreeKind, TreeShape>> {
  return {
    'spruce-a': spruce(5),
    'spruce-b': spruce(18),
    'birch-a': birch(3),
    'birch-b': birch(29),
    pine: pine(8),
    bush: bush(4),
  };
}

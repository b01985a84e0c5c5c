import { shellMeasures } from '../../inside/shell/input.ts';
import type { RoomSpace } from '../room.ts';

/** Furniture stays this far from walls, for their skirting, and from the wall with windows, for frames and sill boards, m. */
const skirting = 0.015;
const sill = 0.07;

/** The part of a room beside its side corridor: z of the partition's middle, and where furniture may stand. */
export function cabinOf(space: RoomSpace): {
  readonly partition: number;
  /** From the partition's inner face to the right wall's frames. */
  readonly near: number;
  readonly far: number;
  readonly middle: number;
  readonly depth: number;
  readonly head: number;
  readonly tail: number;
  readonly centre: number;
  readonly length: number;
} {
  const corridor = -space.half + shellMeasures.corridor;
  const near = corridor + shellMeasures.partition + skirting;
  const far = space.half - sill;
  const [head, tail] = [space.from + skirting, space.to - skirting];
  return {
    partition: corridor + shellMeasures.partition / 2,
    near,
    far,
    middle: (near + far) / 2,
    depth: far - near,
    head,
    tail,
    centre: (space.from + space.to) / 2,
    length: tail - head,
  };
}

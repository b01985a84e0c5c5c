import { describe, expect, it } from 'vitest';
import { slab } from '../../../src/kit/furniture/parts.ts';
import { thinOut } from '../../../src/plan/inside/thinOut.ts';
import type { PlacedShapes } from '../../../src/plan/inside/types.ts';
import { sampleInside } from '../../walk/sampleInside.ts';

const { rooms, doors, length } = sampleInside('t/1');

function block(key: string, x: number, z: number, more: Partial<PlacedShapes> = {}): PlacedShapes {
  return {
    key,
    room: 0,
    cell: 0,
    layer: 'always',
    at: [x, 1.3, z],
    yaw: 0,
    shapes: [slab('wood', [0, 0, 0], [0.6, 0.7, 0.6])],
    of: 'piece',
    kind: 'block',
    rest: 'floor',
    ...more,
  };
}

const kept = (...pieces: readonly PlacedShapes[]) =>
  thinOut(pieces, rooms, doors, length).map(({ key }) => key);

describe('furniture for a room of any size', () => {
  it('stays where it fits', () => {
    expect(kept(block('a', 4, 1), block('b', 5, 1), block('c', 5, -1))).toEqual(['a', 'b', 'c']);
  });

  it('is left out where it crosses a wall, a door or what was named before, with what stands on it', () => {
    const lamp = block('lamp', 4.3, 1, { at: [4.3, 2, 1], rest: 'top', on: 'b' });
    expect(kept(block('a', 4, 1), block('b', 4.3, 1), lamp)).toEqual(['a']);
    expect(kept(block('wall', 0.7, 1), block('door', 12, -1.05), block('a', 4, 1))).toEqual(['a']);
  });

  it('is kept before other pieces when it shows an item', () => {
    expect(kept(block('a', 4, 1), block('b', 4.3, 1, { item: 't/1/thing' }))).toEqual(['b']);
  });

  it('makes room for who passes from door to door, and for no more than that', () => {
    const row = [-1.1, -0.5, 0.1, 0.7].map((z, i) => block(`row-${i}`, 6, z));
    const left = kept(...row, block('aside', 4, 1));
    expect(left).toContain('aside');
    expect(left).toContain('row-3');
    expect(left.length).toBeLessThan(5);
  });
});

import { describe, expect, it } from 'vitest';
import { findMirrors } from '../../src/scene/inside/findMirrors.ts';
import { insideOf } from '../plan/insidePlans.ts';
import { shippedPlans } from '../plan/shippedPlans.ts';

const plan = shippedPlans.find(({ train }) => train.id === 'ghost-train')!;
const sports = insideOf(plan, 7);
const room = (kind: string) => sports.rooms.findIndex((one) => one.kind === kind);

describe('the looking-glass of a room', () => {
  it('is found in the gym, on a wall, facing the room', () => {
    const { from, to, half, floor } = sports.rooms[room('gym')]!;
    const [mirror] = findMirrors(sports, room('gym'));
    if (!mirror) throw new Error('none found');
    expect(mirror.axis).toBe('z');
    expect(mirror.at[0] - mirror.half[0]).toBeGreaterThan(from);
    expect(mirror.at[0] + mirror.half[0]).toBeLessThan(to);
    expect(mirror.at[1]).toBeGreaterThan(floor + 0.8);
    // Its glass is a little before its wall, and looks away from it.
    expect(half - Math.abs(mirror.at[2])).toBeGreaterThan(0);
    expect(half - Math.abs(mirror.at[2])).toBeLessThan(0.05);
    expect(mirror.way).toBe(-Math.sign(mirror.at[2]));
  });

  it('is found with the others in its plane', () => {
    const guards = insideOf(shippedPlans.find(({ train }) => train.id === 'moving-fortress')!, 2);
    const washroom = guards.rooms.findIndex(({ kind }) => kind === 'washroom');
    const basins = guards.placed.filter(
      ({ room, kind }) => room === washroom && kind === 'wash-basin',
    );
    expect(basins.length).toBeGreaterThan(1);
    expect(findMirrors(guards, washroom)).toHaveLength(basins.length);
  });

  it('is none where no glass hangs', () => {
    expect(findMirrors(sports, room('hammam'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { follow, stepAlong } from '../../src/walk/follow.ts';
import { gait } from '../../src/walk/gait.ts';
import { idleInput, type WalkInput } from '../../src/walk/input.ts';
import { type Place, route } from '../../src/walk/route.ts';
import { standing } from '../../src/walk/standing.ts';
import type { WalkState } from '../../src/walk/state.ts';
import { step } from '../../src/walk/step.ts';
import { WalkWorld } from '../../src/walk/walkWorld.ts';
import { seeded } from '../model/mutate.ts';
import { insidePlans } from '../plan/insidePlans.ts';
import { shippedPlans } from '../plan/shippedPlans.ts';

const worlds = shippedPlans.map((plan) => ({
  name: plan.train.id,
  world: new WalkWorld(plan.cars.map(({ id, x }) => ({ plan: insidePlans.get(id)!, x }))),
}));

/** Metres that a body keeps from all solids, doors as far open as the last step left them. */
function gapOf(world: WalkWorld, { pose }: WalkState): number {
  world.nearest(pose.x, pose.z);
  return world.gap;
}

describe.each(worlds)('$name', ({ world }) => {
  const first = world.cars[0]!;
  const last = world.cars.at(-1)!;
  const head: Place = { x: first.x + first.low + 0.1, z: 0 };
  const tail: Place = { x: last.x + last.high - 0.1, z: 0 };

  it('is walked from its head to its tail and back, through every car', () => {
    let state = standing(world, { ...head, yaw: 0, pitch: 0 });
    for (const end of [tail, head]) {
      const way = route(world, state.pose, end)!;
      let following = follow(way);
      let closest = Infinity;
      let seconds = 0;
      const seen = new Set<number>();
      while (following.end === null && seconds < 1200) {
        ({ state, following } = stepAlong(state, following, world, 1 / 30));
        seconds += 1 / 30;
        closest = Math.min(closest, gapOf(world, state));
        seen.add(world.carAt(state.pose.x));
      }
      const length = tail.x - head.x;
      expect(following.end).toBe('arrived');
      expect(Math.abs(state.pose.x - end.x)).toBeLessThan(0.5);
      expect(closest).toBeGreaterThan(gait.radius - 2e-4);
      expect(seen.size).toBe(world.cars.length);
      // At 1.4 m/s, with what bends round furniture and waits for doors cost.
      expect(seconds).toBeLessThan((length / gait.walk) * 1.25);
    }
  });

  it('has each item’s stand on floor that one gets to, looking at the item or 10° past it', () => {
    for (const { plan, x } of world.cars) {
      for (const { id, stand, box } of plan.items) {
        const from = { x: x + (plan.rooms[0]?.from ?? 0) + 0.5, z: 0 };
        const way = route(world, from, { x: x + stand.x, z: stand.z });
        expect(way, id).not.toBeNull();
        const end = way!.points.at(-1)!;
        expect(Math.hypot(end.x - x - stand.x, end.z - stand.z), id).toBeLessThan(0.02);
        const [dx, dz] = [
          (box.min[0] + box.max[0]) / 2 - stand.x,
          (box.min[2] + box.max[2]) / 2 - stand.z,
        ];
        const yaw = (stand.yaw * Math.PI) / 180;
        if (Math.hypot(dx, dz) > 0.1) {
          const ahead = (dx * Math.cos(yaw) + dz * Math.sin(yaw)) / Math.hypot(dx, dz);
          expect(ahead, id).toBeGreaterThan(Math.cos((10.1 * Math.PI) / 180));
        }
      }
    }
  });
});

it('seed 5: 100,000 random inputs all over the trains never lead out of the hull or into a solid, nor to a standstill', () => {
  const random = seeded(5);
  const inputs = 100_000;
  const visit = 700;
  let state: WalkState | null = null;
  let world = worlds[0]!.world;
  let input: WalkInput = idleInput;
  const wrong: string[] = [];
  let still = 0;
  for (let i = 0; i < inputs; i++) {
    if (i % visit === 0 || !state) {
      world = worlds[Math.floor(i / visit) % worlds.length]!.world;
      const car = world.cars[Math.floor(random() * world.cars.length)]!;
      const x = car.x + random() * car.plan.length;
      state = standing(world, { x, z: random() * 3 - 1.5, yaw: random() * 360, pitch: 0 });
    }
    if (i % 15 === 0) {
      input = {
        ...idleInput,
        forward: random() > 0.25 ? 1 : -0.2 - 0.8 * random(),
        strafe: random() > 0.7 ? random() * 2 - 1 : 0,
        lookYaw: random() > 0.6 ? (random() - 0.5) * 120 : 0,
        hurry: random() > 0.6,
      };
    }
    const before: WalkState = state;
    state = step(state, input, world, 1 / 30);
    input = { ...input, lookYaw: 0 };
    const { x, z, yaw } = state.pose;
    const gap = gapOf(world, state);
    if (gap < gait.radius - 2e-4) wrong.push(`in a solid by ${gait.radius - gap} at ${x}, ${z}`);
    const car = world.cars[world.carAt(x)]!;
    const local = x - car.x;
    if (
      Math.abs(z) > car.plan.half - gait.radius + 1e-3 ||
      local < car.low - 0.03 ||
      local > car.high + 0.03
    ) {
      wrong.push(`out of the hull at ${x}, ${z}`);
    }
    // Who turns round stands for a moment; who stands for longer has something right before the chest.
    still = Math.hypot(x - before.pose.x, z - before.pose.z) > 1e-4 ? 0 : still + 1;
    if (still < 6) continue;
    const angle = (yaw * Math.PI) / 180;
    const size = Math.hypot(input.forward, input.strafe) || 1;
    const ahead = [
      (Math.cos(angle) * input.forward - Math.sin(angle) * input.strafe) / size,
      (Math.sin(angle) * input.forward + Math.cos(angle) * input.strafe) / size,
    ] as const;
    world.nearest(x + ahead[0] * 0.03, z + ahead[1] * 0.03);
    if (world.gap > gait.radius)
      wrong.push(`stands at ${x}, ${z}, yaw ${yaw}, in ${car.plan.carId}`);
  }
  expect(wrong.slice(0, 10)).toEqual([]);
});

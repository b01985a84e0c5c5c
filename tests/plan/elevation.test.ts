import { describe, expect, it } from 'vitest';
import { locomotiveDefinition } from '../../src/kit/locomotives/index.ts';
import { elevation } from '../../src/plan/elevation.ts';
import type { ElevationPart } from '../../src/plan/elevationPart.ts';
import { planTrain } from '../../src/plan/planTrain.ts';
import type { VehiclePlan } from '../../src/plan/types.ts';
import { figure, sampleCar, sampleLocomotive, sampleTrain } from './sampleTrain.ts';

const { length } = locomotiveDefinition('tep70bs');
const train = sampleTrain(
  [sampleCar(1, figure(24.5))],
  [
    sampleLocomotive('tep70bs', length, 'head', false),
    sampleLocomotive('tep70bs', length, 'tail', true),
  ],
);
const [head, car, tail] = planTrain(train).vehicles as [VehiclePlan, VehiclePlan, VehiclePlan];
const draw = (vehicle: VehiclePlan, level: 'full' | 'strip') =>
  elevation(vehicle, train.livery, level);

/** x and y of everything that a part covers. */
function extent(part: ElevationPart): { xs: number[]; ys: number[] } {
  switch (part.kind) {
    case 'rect':
      return {
        xs: [part.x, part.x + part.width],
        ys: [part.y, part.y + part.height],
      };
    case 'circle':
      return {
        xs: [part.x - part.radius, part.x + part.radius],
        ys: [part.y - part.radius, part.y + part.radius],
      };
    case 'path':
      return {
        xs: part.points.map(([x]) => x),
        ys: part.points.map(([, y]) => y),
      };
  }
}

describe.each(['full', 'strip'] as const)('the %s side view', (level) => {
  it('stays between the couplers and the rail, and is as high as the body', () => {
    for (const vehicle of [head, car, tail]) {
      const all = draw(vehicle, level).map(extent);
      const xs = all.flatMap((one) => one.xs);
      const ys = all.flatMap((one) => one.ys);
      expect(Math.min(...xs)).toBeGreaterThan(-0.05);
      expect(Math.max(...xs)).toBeLessThan(vehicle.length + 0.05);
      expect(Math.min(...ys)).toBeGreaterThan(-0.05);
      expect(Math.max(...ys)).toBeGreaterThan(vehicle.bounds.max[1] - 0.8);
      expect([...xs, ...ys].every(Number.isFinite)).toBe(true);
    }
  });

  it('has a wheel for each axle, standing on the rail', () => {
    for (const vehicle of [head, car, tail]) {
      const wheels = draw(vehicle, level).filter(
        (part) => part.kind === 'circle' && part.role === 'wheel',
      );
      const axles = vehicle.bogies.reduce((sum, { axles }) => sum + axles.length, 0);
      expect(wheels.length).toBe(axles);
      for (const wheel of wheels) if (wheel.kind === 'circle') expect(wheel.y).toBe(wheel.radius);
    }
  });

  it('shows the windows and bands of the side that faces the viewer', () => {
    const roles = draw(car, level).map(({ role }) => role);
    expect(roles).toContain('body-side');
    expect(roles.filter((role) => role.startsWith('glass')).length).toBeGreaterThanOrEqual(6);
  });
});

describe('a strip', () => {
  it('is small enough to be drawn 46 times in a page', () => {
    expect(draw(car, 'strip').length).toBeLessThan(60);
    expect(draw(head, 'strip').length).toBeLessThan(80);
  });
});

describe('a turned locomotive', () => {
  it('has the wheels of the other way round', () => {
    const places = (vehicle: VehiclePlan, mirror: boolean) =>
      draw(vehicle, 'strip')
        .flatMap((part) => (part.kind === 'circle' && part.role === 'wheel' ? [part.x] : []))
        .map((x) => (mirror ? length - x : x))
        .map((x) => x.toFixed(3))
        .toSorted();
    expect(places(tail, true)).toEqual(places(head, false));
  });
});

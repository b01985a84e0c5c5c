import { describe, expect, it } from 'vitest';
import { buildShapes } from '../../../src/build/buildShapes.ts';
import { carForms } from '../../../src/kit/furniture/service/carForm.ts';
import { storedCar } from '../../../src/kit/furniture/service/storedCar.ts';
import { ceilingAt } from '../../../src/kit/inside/shell/ceilingLine.ts';
import { placedBox } from '../../../src/plan/inside/placedBox.ts';
import type { InsidePlan } from '../../../src/plan/inside/types.ts';
import { shapesBox } from '../../../src/plan/shapesBox.ts';
import { insidePlans } from '../../plan/insidePlans.ts';

const sets = ['inline-diesel', 'packaged-set'];

/** Kinds of what stands on the floor of a car's room. */
function standing(id: string, room: string): ReadonlySet<string> {
  const plan = insidePlans.get(id)!;
  const { fit } = plan.rooms.find(({ id: one }) => one === room)!;
  const floor = new Set(plan.placed.filter(({ rest }) => rest === 'floor').map(({ kind }) => kind));
  return new Set(fit.pieces.map(({ piece }) => piece).filter((kind) => floor.has(kind)));
}

describe('the exhausts of the generator cars', () => {
  const cars: readonly InsidePlan[] = [
    insidePlans.get('moving-fortress/1')!,
    insidePlans.get('ghost-train/18')!,
  ];

  it.each(cars.map((plan) => [plan.carId, plan] as const))(
    'go through the ceiling of %s, each in its collar',
    (_, plan) => {
      const machines = plan.placed.filter(({ kind }) => sets.includes(kind));
      const collars = plan.placed.filter(({ kind }) => kind === 'flue-collar');
      expect(machines.length).toBeGreaterThan(0);
      expect(collars.length).toBeGreaterThanOrEqual(machines.length);
      for (const machine of machines) {
        const own = collars.filter(({ on }) => on === machine.key);
        expect(own.length, machine.key).toBeGreaterThan(0);
        const top = placedBox([machine])!.max[1];
        for (const collar of own) {
          const { min, max } = placedBox([collar])!;
          // The exhaust ends in the collar, and the collar in the ceiling.
          expect(top).toBeGreaterThan(min[1] + 0.02);
          const room = plan.rooms[collar.room]!;
          for (const z of [min[2], max[2]]) expect(max[1]).toBeGreaterThan(ceilingAt(room, z));
        }
      }
    },
  );
});

describe('cars that were taken for each other', () => {
  it.each([
    [
      'moving-fortress/1',
      'engine-room',
      'ghost-train/18',
      'engine-room',
      ['day-tank', 'switch-cabinet'],
    ],
    ['moving-fortress/20', 'garage', 'ghost-train/19', 'garage', ['stored-car']],
    ['moving-fortress/21', 'garage', 'moving-fortress/20', 'garage', ['stored-car']],
  ])('%s and %s share little that stands in them, and no floor', (a, roomA, b, roomB, common) => {
    const other = standing(b, roomB);
    expect(
      [...standing(a, roomA)].filter((kind) => other.has(kind) && !common.includes(kind)),
    ).toEqual([]);
    const floor = (id: string, room: string) =>
      insidePlans.get(id)!.rooms.find((one) => one.id === room)!.fit.finish.floor;
    expect(floor(a, roomA)).not.toBe(floor(b, roomB));
  });
});

describe.each(carForms.map(({ name }) => [name] as const))('a stored %s', (variant) => {
  const form = carForms.find(({ name }) => name === variant)!;
  const shapes = storedCar.shapes({ variant });

  it('is as long as its kind and no wider than its mirrors make it', () => {
    const { min, max } = shapesBox(shapes)!;
    expect(max[0] - min[0]).toBeGreaterThan(form.length - 0.1);
    expect(max[0] - min[0]).toBeLessThan(form.length + 0.2);
    expect(Math.max(max[2], -min[2])).toBeLessThan(form.width / 2 + 0.12);
    expect(max[2] + min[2]).toBeCloseTo(0, 2);
  });

  it('has a skin that looks outwards: the right side to the right, the roof up, nose and tail to the ends', () => {
    const skin = shapes.find((shape) => shape.kind === 'patch' && shape.rowRoles !== undefined);
    if (skin?.kind !== 'patch') throw new Error('The body has no skin.');
    const wrong = skin.rows.slice(1).flatMap((row, r) =>
      row.slice(1).flatMap(([x1, y1, z1], c) => {
        const [x0, y0, z0] = skin.rows[r]![c]!;
        const [px, py, pz] = row[c]!;
        const [qx, qy, qz] = skin.rows[r]![c + 1]!;
        // The cross product of a quad's diagonals, against the way out from the car's middle line.
        const d = [x1 - x0, y1 - y0, z1 - z0] as const;
        const e = [px - qx, py - qy, pz - qz] as const;
        const n = [
          d[1] * e[2] - d[2] * e[1],
          d[2] * e[0] - d[0] * e[2],
          d[0] * e[1] - d[1] * e[0],
        ] as const;
        // Where an arch begins, its edge stands straight up.
        if (Math.abs(x1 - x0) + Math.abs(px - qx) < 1e-6) return [];
        const inner = Math.max(0, Math.abs(x0) - form.length / 2 + 0.9) * Math.sign(x0);
        const out = n[0] * inner + n[1] * Math.max(0, y0 - 0.8) + n[2] * z0;
        return out < -1e-5 ? [[x0, y0, z0]] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('costs about ten thousand triangles close by', () => {
    const surface = { colour: '#808080', roughness: 0.5, metalness: 0, finish: 'plain' } as const;
    const count = buildShapes(shapes, 0, () => surface).triangles;
    expect(count).toBeGreaterThan(5000);
    expect(count).toBeLessThan(12_500);
  });
});

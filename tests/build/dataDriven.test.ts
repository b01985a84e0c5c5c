import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bodyBuffers } from '../../src/build/bodyBuffers.ts';
import type { Buffers } from '../../src/build/buffers.ts';
import { parseTrain } from '../../src/model/parseTrain.ts';
import { planTrain } from '../../src/plan/planTrain.ts';
import { kitNames } from '../../src/store/kitNames.ts';
import { mainTrains } from '../../src/store/mainTrains.ts';

/* What stands in a train's JSON is in the buffers that are drawn, and what is taken out of it is gone from them. */

interface WindowRow {
  count?: number;
  side?: string;
}
interface Vehicle {
  like?: string;
  windows?: WindowRow[];
  exterior?: { part: string }[];
}
interface TrainJson {
  livery: { colours: Record<string, string>; bands: { role: string; from: number; to: number }[] };
  types: Record<string, Vehicle>;
  cars: (Vehicle & { type: string })[];
}

/** #00ffff as the buffers have it. */
const cyan = [0, 65535, 65535] as const;

const folder = new URL('../../data/trains/', import.meta.url);
const files = mainTrains.map((id) => `${id}.json`);

describe.each(files)('%s', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const shipped: TrainJson = JSON.parse(text);

  /** Buffers of a car (index from 0), alone in its train, after a change of the type's and the car's JSON. */
  function built(index: number, change: (json: TrainJson, car: Vehicle) => void = () => {}) {
    const json: TrainJson = JSON.parse(text);
    const car = json.cars[index];
    if (!car) throw new Error(`No car ${index}`);
    json.cars = [car];
    change(json, car);
    const { train } = parseTrain(file, JSON.stringify(json), { ...kitNames, visitor: false });
    const vehicle = train && planTrain(train).cars[0];
    if (!vehicle) throw new Error('The train cannot be read');
    return bodyBuffers(vehicle, train.livery, 0);
  }

  const shippedBuffers = new Map<number, Buffers>();
  function asShipped(index: number): Buffers {
    const known = shippedBuffers.get(index) ?? built(index);
    shippedBuffers.set(index, known);
    return known;
  }

  const firstOfType = Object.keys(shipped.types).map(
    (type) => [type, shipped.cars.findIndex((car) => car.type === type)] as const,
  );
  const usedTypes = firstOfType.filter(([, index]) => index >= 0);

  test.each(usedTypes)('a window less in type %s is a window less on its cars', (type, index) => {
    const rows = shipped.types[type]?.windows ?? [];
    const row = rows.findIndex(({ count = 1 }) => count > 1);
    if (row < 0 || shipped.cars[index]?.windows) return;
    const before = asShipped(index);
    const after = built(index, ({ types }) => {
      const changed = types[type]?.windows?.[row];
      if (changed?.count) changed.count -= 1;
    });
    expect(after.triangles).toBeLessThan(before.triangles);
  });

  test('a stripe that is raised and painted anew is there, in its colour at its height', () => {
    const stripe = shipped.livery.bands.findIndex(({ role }) => role === 'body-stripe');
    const band = shipped.livery.bands[stripe];
    if (!band) throw new Error('no stripe');
    const raised = 0.06;
    const after = built(0, ({ livery }) => {
      livery.colours['body-stripe'] = '#00ffff';
      for (const [i, by] of [
        [stripe - 1, 'to'],
        [stripe, 'from'],
        [stripe, 'to'],
        [stripe + 1, 'from'],
      ] as const) {
        const moved = livery.bands[i];
        if (moved) moved[by] += raised;
      }
    });
    const { low, high } = heightsOf(after, cyan);
    expect(low).toBeCloseTo(band.from + raised, 2);
    expect(high).toBeCloseTo(band.to + raised, 2);
    expect(heightsOf(asShipped(0), cyan).low).toBe(Number.POSITIVE_INFINITY);
  });

  const parts = [
    ...usedTypes.flatMap(([type, index]) =>
      (shipped.types[type]?.exterior ?? []).map(({ part }, at) => ({ part, at, index, type })),
    ),
    ...shipped.cars.flatMap(({ exterior = [] }, index) =>
      exterior.map(({ part }, at) => ({ part, at, index, type: null })),
    ),
  ];

  test('every entry of an outside is drawn: without it there are fewer triangles', () => {
    expect(parts.length).toBeGreaterThan(40);
    const useless = parts.filter((entry) => {
      const after = built(entry.index, ({ types }, car) => {
        const from = entry.type === null ? car : types[entry.type];
        from?.exterior?.splice(entry.at, 1);
      });
      return after.triangles >= asShipped(entry.index).triangles;
    });
    expect(useless).toEqual([]);
  });
});

/** Lowest and highest vertex of a colour m over rail top. */
function heightsOf({ position, colour }: Buffers, [r, g, b]: typeof cyan) {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < position.length / 3; i++) {
    if (colour[4 * i] !== r || colour[4 * i + 1] !== g || colour[4 * i + 2] !== b) continue;
    const y = position[3 * i + 1] ?? 0;
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  return { low, high };
}

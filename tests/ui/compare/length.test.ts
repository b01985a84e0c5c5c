import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { figures } from '../../../src/plan/figures.ts';
import { planTracks } from '../../../src/plan/planTracks.ts';
import type { TrainPlan } from '../../../src/plan/types.ts';
import { mainTrains } from '../../../src/store/mainTrains.ts';
import { LengthStatic } from '../../../src/ui/compare/length/LengthStatic.tsx';
import { plans } from '../shipped.ts';
import { textOf } from '../textOf.ts';
import { changedPlan } from './changedPlan.ts';

const shipped = mainTrains.map((id) => plans.get(id)!);

/** What one render says: text, places of the drawings on the ruler, and the ruler's own scale. */
function render(both: readonly TrainPlan[]) {
  const html = renderToStaticMarkup(createElement(LengthStatic, { plans: both }));
  const drawn = new Map(
    [
      ...html.matchAll(/<svg x="([^"]+)" y="[^"]+" width="([^"]+)"[^>]*data-vehicle="([^"]+)"/g),
    ].map(([, x, width, id]) => [id ?? '', { x: Number(x), width: Number(width) }]),
  );
  const ticks = [...html.matchAll(/<text x="([^"]+)" y="[^"]+">(\d+)/g)].map(([, x, at]) => ({
    x: Number(x),
    at: Number(at),
  }));
  const [zero, last] = [ticks.find(({ at }) => at === 0), ticks.at(-1)];
  if (!zero || !last) throw new Error('The ruler has no numbers');
  const scale = (last.x - zero.x) / last.at;
  return { html, text: textOf(html), drawn, scale };
}

describe('the elevation, its ruler, its table and its ranges', () => {
  const { text, drawn, scale } = render(shipped);

  test('draw every car at its length and its place on the ruler', () => {
    for (const { cars } of shipped) {
      const head = cars[0]!.x;
      for (const { id, x, length } of cars) {
        expect(drawn.get(id)?.x, id).toBeCloseTo((x - head) * scale, 3);
        expect(drawn.get(id)?.width, id).toBeCloseTo(length * scale, 3);
      }
    }
    expect(drawn.size).toBe(43);
  });

  test('say the ranges that are computed, and that they overlap', () => {
    const all = figures(planTracks(shipped));
    for (const id of mainTrains) {
      const { value, low, high } = all.get(`${id}.length`)!;
      const words = [value, low, high].map((n) => Math.round(n));
      expect(text).toContain(
        `${words[0]}\u00a0m, or anything from ${words[1]} to ${words[2]}\u00a0m`,
      );
    }
    expect(text).toContain('ranges overlap, 534 to 559\u00a0m');
  });

  test('list every car of both trains with its name and length', () => {
    for (const { cars } of shipped) {
      for (const { car, length } of cars) {
        expect(text).toContain(`Car ${car.n}: ${car.name}, ${length}\u00a0m`);
      }
    }
  });
});

test('one length changed in the data changes drawing, ruler, table and range in the same render', () => {
  const before = render(shipped);
  const longer = changedPlan('ghost-train', { 5: 38.25 });
  const both = [shipped[0]!, longer];
  const { drawn, scale, text } = render(both);
  const added = 38.25 - 24.537;
  // Geometry: the plan that the 3D picture is built from.
  expect(longer.cars[5]!.x).toBeCloseTo(shipped[1]!.cars[5]!.x + added, 6);
  // Drawing, against the ruler of the same render.
  expect(drawn.get('ghost-train/5')!.width / scale).toBeCloseTo(38.25, 3);
  const moved = drawn.get('ghost-train/6')!.x / scale;
  expect(moved).toBeCloseTo(before.drawn.get('ghost-train/6')!.x / before.scale + added, 3);
  expect(drawn.get('moving-fortress/6')!.x / scale).toBeCloseTo(5 * 24.4, 3);
  // Table and range.
  expect(text).toContain('Car 5: Office, 38.25\u00a0m');
  const { value, low, high } = longer.length;
  expect(value).toBeCloseTo(22 * 24.537 + added, 6);
  expect(text).toContain(
    `${Math.round(value)}\u00a0m, or anything from ${Math.round(low)} to ${Math.round(high)}\u00a0m`,
  );
  expect(text).not.toContain('540\u00a0m');
});

test('trains whose ranges do not overlap get no band', () => {
  const short = changedPlan('moving-fortress', { 1: 10, 2: 10, 3: 10, 4: 10, 5: 10 });
  const { text } = render([short, shipped[1]!]);
  expect(text).not.toContain('ranges overlap');
});

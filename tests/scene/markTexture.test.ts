import { readFileSync } from 'node:fs';
import { type DataTexture, MeshBasicMaterial } from 'three';
import { describe, expect, test } from 'vitest';
import { parseThreats } from '../../src/model/parseThreats.ts';
import { planTracks } from '../../src/plan/planTracks.ts';
import { MarkTexture } from '../../src/scene/marks/MarkTexture.ts';
import { TrainBatch } from '../../src/scene/trains/TrainBatch.ts';
import { marksOf } from '../../src/store/overlays/marksOf.ts';
import { patterns } from '../../src/store/overlays/pattern.ts';
import { factBase, plans } from '../ui/shipped.ts';

const raw = readFileSync(new URL('../../data/threats.json', import.meta.url), 'utf8');
const { threats } = parseThreats(JSON.parse(raw), factBase);
const both = ['moving-fortress', 'ghost-train'].map((id) => plans.get(id)!);
const batch = new TrainBatch(planTracks(both), new MeshBasicMaterial());
const table = new MarkTexture(batch);

/** The eight floats of an instance. */
function entry({ image }: DataTexture, id: number): readonly number[] {
  const { data } = image as { data: Float32Array };
  return [...data.slice(8 * id, 8 * id + 8)];
}

describe('what the graphics are told of marks', () => {
  test.each([
    ['evidence', null],
    ['armour', 'rifle'],
    ['armour', 'explosion-under'],
    ['armour', 'explosion-beside'],
  ])(
    '%s %s: the body of each of the 43 cars has its pattern, its running gear none',
    (id, threat) => {
      const marks = marksOf(id, threat, both, { factBase, threats })!;
      table.write(marks, null);
      let cars = 0;
      for (const { id: vehicle, plan, parts } of batch.vehicles) {
        const mark = marks.get(vehicle);
        if (plan.kind === 'car') cars += 1;
        for (const [i, part] of parts.entries()) {
          const [body, glass, fade, from, to] = [0, 1, 2, 4, 5].map(
            (at) => entry(table.texture, part.id)[at],
          );
          const own = i === 0 && mark;
          expect(body, vehicle).toBe(own ? patterns.indexOf(mark.body) + 1 : 0);
          expect(glass).toBe(own && mark.glass ? patterns.indexOf(mark.glass) + 1 : 0);
          // Of locomotives an overlay says nothing: they step back.
          expect(fade! > 0).toBe(plan.kind === 'locomotive');
          if (own && plan.kind === 'car')
            expect(to! - from!).toBeCloseTo(plan.car.vehicle.body.length, 4);
        }
      }
      expect(cars).toBe(43);
    },
  );

  test('all but the cars to be seen fade, and without marks or cars to be seen nothing is left', () => {
    table.write(null, ['ghost-train/7']);
    for (const { id, parts } of batch.vehicles)
      for (const part of parts)
        expect(entry(table.texture, part.id)[2]! > 0, id).toBe(id !== 'ghost-train/7');
    table.write(null, null);
    for (const { parts } of batch.vehicles)
      for (const part of parts)
        expect(entry(table.texture, part.id).slice(0, 4)).toEqual([0, 0, 0, 0]);
  });

  test('the table is small', () => {
    const { data } = table.texture.image as { data: Float32Array };
    expect(data.byteLength).toBeLessThan(50_000);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseThreats } from '../../src/model/parseThreats.ts';
import { armourOf } from '../../src/store/overlays/armourOf.ts';
import { countMarks } from '../../src/store/overlays/countMarks.ts';
import { evidenceCounts } from '../../src/store/overlays/evidenceCounts.ts';
import { overlays } from '../../src/store/overlays/index.ts';
import { marksOf } from '../../src/store/overlays/marksOf.ts';
import { shownOverlay } from '../../src/store/overlays/shownOverlay.ts';
import { overlayIds } from '../../src/store/state.ts';
import { factBase, plans } from '../ui/shipped.ts';

const raw = readFileSync(new URL('../../data/threats.json', import.meta.url), 'utf8');
const { threats, issues } = parseThreats(JSON.parse(raw), factBase);
const both = ['moving-fortress', 'ghost-train'].map((id) => plans.get(id)!);
const cars = both.flatMap((plan) => plan.cars.map((car) => ({ plan, car })));
const marks = (overlay: string, threat: string | null) =>
  marksOf(overlay, threat, plans.values(), { factBase, threats })!;

describe('overlays', () => {
  test('the state knows every overlay of the registry by its id', () => {
    expect(overlays.map(({ id }) => id)).toEqual(overlayIds);
  });

  test('the threats name facts that exist, and armour facts only', () => {
    expect(issues).toEqual([]);
    expect(threats.map(({ id }) => id)).toEqual(['rifle', 'explosion-under', 'explosion-beside']);
    for (const id of threats.flatMap(({ stops, fails }) => [...stops, ...fails]))
      expect(factBase.facts.get(id)?.topic, id).toBe('armour');
    expect(
      parseThreats([{ ...threats[0], stops: ['no-such-fact'] }], factBase).issues,
    ).toHaveLength(1);
  });

  test('evidence marks each of the 43 cars with the evidence of its file', () => {
    const found = marks('evidence', null);
    expect(cars).toHaveLength(43);
    for (const { car } of cars) expect(found.get(car.id)?.body, car.id).toBe(car.car.evidence);
    for (const plan of both) {
      const counts = countMarks(found, plan);
      expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(plan.cars.length);
    }
  });

  test.each(['rifle', 'explosion-under', 'explosion-beside'])(
    'armour says of each of the 43 cars what its claims say (%s)',
    (id) => {
      const threat = threats.find((one) => one.id === id)!;
      const found = marks('armour', id);
      for (const { plan, car } of cars) {
        const part = threat.parts[0]!;
        const said = car.car.armour[part];
        const all = Object.values(car.car.armour).flat();
        const stops = said.some((fact) => threat.stops.includes(fact));
        const fails = all.some((fact) => threat.fails.includes(fact));
        const body = found.get(car.id)?.body;
        if (!stops) expect(body, car.id).toBe(fails ? 'not-stopped' : 'unreported');
        else expect(['reported', 'disputed'], car.id).toContain(body);
        expect(body).toBe(armourOf(car.car, part, { train: plan.train, factBase, threat }));
      }
    },
  );

  test('under the floor: two cars of the Fortress by the video, the others disputed; the ghost train’s armour does not stop it', () => {
    const found = marks('armour', 'explosion-under');
    const own = cars.filter(({ car }) => car.car.armour.floor.includes('kim-armour-video-2019'));
    const reported = cars.filter(({ car }) => found.get(car.id)?.body === 'reported');
    expect(reported).toEqual(own);
    expect(own).toHaveLength(2);
    expect(countMarks(found, both[0]!)).toEqual(
      new Map([
        ['disputed', 19],
        ['reported', 2],
      ]),
    );
    expect(countMarks(found, both[1]!)).toEqual(new Map([['not-stopped', 22]]));
  });

  test('rifle fire: panes are marked apart from walls', () => {
    for (const { car } of cars)
      expect(marks('armour', 'rifle').get(car.id)).toEqual({ body: 'disputed', glass: 'reported' });
  });

  test('of an ordinary train nothing is reported', () => {
    const ordinary = plans.get('russian-railways-ordinary')!;
    for (const { id } of threats)
      for (const car of ordinary.cars)
        expect(marks('armour', id).get(car.id)?.body, car.id).toBe('unreported');
  });

  test('an overlay gives no pattern that its legend lacks', () => {
    for (const overlay of overlays)
      for (const { id } of threats)
        for (const { body } of marks(overlay.id, id).values())
          expect(overlay.patterns as readonly string[]).toContain(body);
  });

  test('an overlay that is not known marks nothing; a threat that is not known is the first', () => {
    expect(marksOf('no-such', null, plans.values(), { factBase, threats })).toBeNull();
    expect(marks('armour', 'no-such')).toEqual(marks('armour', 'rifle'));
  });
});

describe('counts by evidence', () => {
  test('every car, place, room and thing of both trains is counted once', () => {
    for (const { train } of both) {
      const counts = evidenceCounts(train);
      const sum = (what: keyof typeof counts) =>
        Object.values(counts[what]).reduce((all, count) => all + count, 0);
      expect(sum('cars')).toBe(train.cars.length);
      expect(sum('places')).toBe(train.cars.length);
      expect(sum('rooms')).toBe(train.cars.flatMap(({ rooms }) => rooms).length);
      expect(sum('things')).toBe(train.cars.flatMap(({ amenities }) => amenities).length);
    }
  });

  test('the comparison’s parts on armour and evidence show their overlay, the others what is asked for', () => {
    const at = (step: number | null, view: 'compare' | 'car' = 'compare') =>
      shownOverlay({ view, step, overlay: null });
    expect([at(4), at(8), at(1), at(null), at(4, 'car')]).toEqual([
      'armour',
      'evidence',
      null,
      null,
      null,
    ]);
    expect(shownOverlay({ view: 'car', step: null, overlay: 'armour' })).toBe('armour');
  });
});

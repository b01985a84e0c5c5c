import { describe, expect, test } from 'vitest';
import { mainTrains } from '../../src/store/mainTrains.ts';
import { carFacts } from '../../src/ui/carFacts.ts';
import { sourcesOf } from '../../src/ui/sourcesOf.ts';
import { renderPanel } from './renderPanel.ts';
import { factBase, plans } from './shipped.ts';
import { textOf } from './textOf.ts';

const cars = mainTrains.flatMap((id) => {
  const plan = plans.get(id);
  return (plan?.cars ?? []).map((carPlan) => ({
    plan,
    carPlan,
    id: carPlan.id,
  }));
});

test('there are 43 panels', () => {
  expect(cars.length).toBe(43);
});

describe.each(cars)('panel of $id', ({ plan, carPlan, id }) => {
  if (!plan) throw new Error('no plan');
  const { car } = carPlan;
  const html = renderPanel(plan, carPlan, plans, factBase);
  const text = textOf(html);

  test('says where, what and how it is known', () => {
    expect(html).toContain(`data-car="${id}"`);
    expect(text).toContain(car.name);
    expect(text).toContain(`car ${car.n} of ${plan.cars.length}`);
    expect(text).toContain(`Car: ${car.evidence === 'contents' ? 'contents only' : car.evidence}`);
    if (car.evidence === 'unreported') {
      expect(text).toContain('Nobody has reported what this car holds');
    } else {
      expect(text).toContain(car.purpose);
    }
  });

  test('has every claim once written, and every source in full', () => {
    const facts = carFacts(car, plan.train, factBase);
    const shown = facts.filter(
      ({ id: fact }) => fact !== plan.train.denial || car.evidence !== 'unreported',
    );
    for (const fact of shown) expect(text, fact.id).toContain(fact.claim);
    for (const source of sourcesOf(facts, factBase)) {
      expect(text, source.id).toContain(source.title);
      expect(text, source.id).toContain(source.publisher);
      if (source.url) expect(textOf(html.replace(/href="/g, '>')), source.id).toContain(source.url);
    }
  });

  test('offers every item by its mark, and says what of the armour is known', () => {
    for (const { id: item } of car.amenities) expect(html).toContain(`data-item="${id}/${item}"`);
    for (const part of ['Walls', 'Floor', 'Windows']) expect(text).toContain(part);
    if (car.armour.floor.length === 0) expect(text).toContain('Nothing reported');
  });

  test('shows disagreements side by side and says what is drawn', () => {
    for (const { conflict, drawn } of car.disputes) {
      for (const fact of factBase.conflicts.get(conflict) ?? []) expect(text).toContain(fact.claim);
      expect(text).toContain(`Drawn here: ${drawn}`);
    }
  });

  test('puts the denial before anything leaked', () => {
    const denial = plan.train.denial ? factBase.facts.get(plan.train.denial) : undefined;
    if (!denial || car.evidence === 'unreported') return;
    expect(text).toContain(denial.claim);
    const firstItem = text.indexOf('What is in it');
    expect(text.indexOf(denial.claim)).toBeLessThan(firstItem < 0 ? text.length : firstItem);
  });

  test('leads to its counterpart', () => {
    if (!car.counterpart) return;
    const [train = '', n = ''] = car.counterpart.split('/');
    expect(html).toContain(`href="#view=car&amp;train=${train}&amp;car=${n}"`);
  });
});

test('before the claims have come, a panel has its head and its purpose', () => {
  for (const { plan, carPlan } of cars) {
    if (!plan) continue;
    const text = textOf(renderPanel(plan, carPlan, plans, null));
    expect(text).toContain(carPlan.car.name);
    expect(text).toContain('Fetching the claims');
  }
});

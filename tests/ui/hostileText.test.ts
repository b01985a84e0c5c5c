import { expect, test } from 'vitest';
import { mergeFacts } from '../../src/model/mergeFacts.ts';
import { parseTrain } from '../../src/model/parseTrain.ts';
import { planTrain } from '../../src/plan/planTrain.ts';
import { kitNames } from '../../src/store/kitNames.ts';
import { renderPanel } from './renderPanel.ts';
import { factBase, plans } from './shipped.ts';

const markup = '"><img src=x onerror=alert(1)><script>alert(1)</script>';

test('markup and script addresses in a visitor’s file stay text', () => {
  const file = {
    name: markup,
    sources: [
      {
        id: 'me',
        publisher: markup,
        title: markup,
        url: 'javascript:alert(1)',
      },
    ],
    facts: [{ id: 'mine', topic: 'amenity', claim: markup, sources: ['me'] }],
    cars: [
      {
        name: markup,
        purpose: markup,
        length: 24,
        evidence: 'reported',
        facts: ['mine'],
        amenities: [{ id: 'thing', name: markup, facts: ['mine'] }],
      },
      { name: markup, [markup]: 1 },
    ],
  };
  const parsed = parseTrain(`${markup}.json`, JSON.stringify(file), {
    ...kitNames,
    visitor: true,
  });
  if (!parsed.train) throw new Error('not read');
  const plan = planTrain(parsed.train);
  const base = mergeFacts(factBase, parsed.visitorFacts, parsed.visitorSources);
  for (const carPlan of plan.cars) {
    const html = renderPanel(plan, carPlan, new Map(plans).set(plan.train.id, plan), base);
    expect(html).not.toMatch(/<img|<script/);
    expect(html).not.toMatch(/href="javascript:/i);
    expect(html).not.toMatch(/ onerror="/);
    expect(html).toContain('&lt;img src=x');
  }
});

test('a faulty car has its message, and nothing else to read', () => {
  const text = JSON.stringify({
    name: 'Mine',
    cars: [{ name: 'Odd', lenght: 24 }],
  });
  const { train } = parseTrain('mine.json', text, {
    ...kitNames,
    visitor: true,
  });
  if (!train) throw new Error('not read');
  const plan = planTrain(train);
  const [carPlan] = plan.cars;
  if (!carPlan) throw new Error('no car');
  const html = renderPanel(plan, carPlan, plans, factBase);
  expect(html).toContain('lenght');
  expect(html).toContain('could not be read');
  expect(html).not.toContain('class="section"');
});

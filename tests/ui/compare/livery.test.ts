import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { mainTrains } from '../../../src/store/mainTrains.ts';
import { LiveryPicture } from '../../../src/ui/compare/livery/LiveryPicture.tsx';
import { liveryVars } from '../../../src/ui/liveryVars.ts';
import { plans } from '../shipped.ts';

/** The colour of the interface that each of these roles is drawn in. */
const drawn = {
  'body-side': '--el-body',
  'body-low': '--el-low',
  'body-stripe': '--el-stripe',
  roof: '--el-roof',
  underframe: '--el-under',
} as const;

test.each(mainTrains)(
  '%s is drawn in the colours that are stated beside it, in light and dark',
  (id) => {
    const plan = plans.get(id);
    if (!plan) throw new Error('A train is missing');
    const html = renderToStaticMarkup(createElement(LiveryPicture, { plan }));
    const { colours, names } = plan.train.livery;
    const stated = Object.entries(drawn).filter(([role]) => role in names);
    expect(stated.length).toBeGreaterThan(3);
    for (const [role, property] of stated) expect(html).toContain(`${property}:${colours[role]}`);
  },
);

test('elsewhere they keep the interface’s own, which know light and dark', () => {
  const [train] = mainTrains.flatMap((id) => plans.get(id)?.train ?? []);
  if (!train) throw new Error('A train is missing');
  expect(liveryVars(train)).toMatchObject({ '--el-body': 'var(--kim-body)' });
});

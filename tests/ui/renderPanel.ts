import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { FactBase } from '../../src/model/fact.ts';
import type { CarPlan, TrainPlan } from '../../src/plan/types.ts';
import { CarPanel } from '../../src/ui/CarPanel.tsx';
import { PageContext } from '../../src/ui/pageContext.ts';

const controls = { step: () => undefined, close: () => undefined };

/** HTML of the open panel of a car, as the app renders it first. */
export function renderPanel(
  plan: TrainPlan,
  carPlan: CarPlan,
  plans: ReadonlyMap<string, TrainPlan>,
  factBase: FactBase | null,
): string {
  const panel = createElement(CarPanel, {
    plan,
    carPlan,
    plans,
    factBase,
    item: null,
    controls,
    form: 'side',
    onCover: () => undefined,
  });
  return renderToStaticMarkup(
    createElement(PageContext, { value: { navigate: () => undefined } }, panel),
  );
}

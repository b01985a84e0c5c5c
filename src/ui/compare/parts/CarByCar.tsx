import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import type { Part } from '../part.ts';

export const CarByCar: Part = {
  id: 'cars',
  tab: tCompare('compare.cars'),
  Head,
  Tail: null,
  Static: null,
};

function Head(): ReactNode {
  return <h1 className="compare-title">{tCompare('compare.cars-title')}</h1>;
}

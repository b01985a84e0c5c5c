import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import type { Part } from '../part.ts';

export const Figures: Part = {
  id: 'figures',
  tab: tCompare('compare.figures'),
  Head,
  Tail: null,
  Static: null,
};

function Head(): ReactNode {
  return <h1 className="compare-title">{tCompare('compare.figures-title')}</h1>;
}

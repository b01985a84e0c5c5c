import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import type { Part } from '../part.ts';

export const Comforts: Part = {
  id: 'comforts',
  tab: tCompare('compare.comforts'),
  Head,
  Tail: null,
  Static: null,
};

function Head(): ReactNode {
  return <h1 className="compare-title">{tCompare('compare.comforts-title')}</h1>;
}

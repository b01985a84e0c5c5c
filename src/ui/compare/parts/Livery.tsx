import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import type { Part } from '../part.ts';

export const Livery: Part = {
  id: 'livery',
  tab: tCompare('compare.livery'),
  Head,
  Tail: null,
  Static: null,
};

function Head(): ReactNode {
  return <h1 className="compare-title">{tCompare('compare.livery-title')}</h1>;
}

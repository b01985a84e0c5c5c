import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import type { Part } from '../part.ts';

export const Armour: Part = {
  id: 'armour',
  tab: tCompare('compare.armour'),
  Head,
  Tail: null,
  Static: null,
};

function Head(): ReactNode {
  return <h1 className="compare-title">{tCompare('compare.armour-title')}</h1>;
}

import { tCompare } from '../../../i18n/tCompare.ts';
import { ArmourHead } from '../armour/ArmourHead.tsx';
import { ArmourTail } from '../armour/ArmourTail.tsx';
import type { Part } from '../part.ts';

export const Armour: Part = {
  id: 'armour',
  tab: tCompare('compare.armour'),
  Head: ArmourHead,
  Tail: ArmourTail,
  Static: null,
};

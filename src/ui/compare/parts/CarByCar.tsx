import { tCompare } from '../../../i18n/tCompare.ts';
import { CarsHead } from '../cars/CarsHead.tsx';
import { CarsTail } from '../cars/CarsTail.tsx';
import type { Part } from '../part.ts';

export const CarByCar: Part = {
  id: 'cars',
  tab: tCompare('compare.cars'),
  Head: CarsHead,
  Tail: CarsTail,
  Static: null,
};

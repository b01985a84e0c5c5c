import type { Part } from '../part.ts';
import { Armour } from './Armour.tsx';
import { CarByCar } from './CarByCar.tsx';
import { Comforts } from './Comforts.tsx';
import { Differs } from './Differs.tsx';
import { Evidence } from './Evidence.tsx';
import { Figures } from './Figures.tsx';
import { Length } from './Length.tsx';
import { Livery } from './Livery.tsx';

/** The parts of the comparison; a part's place here, from 1, is its `step` in links: never change the order. */
export const parts: readonly Part[] = [
  Differs,
  Length,
  Livery,
  Armour,
  Comforts,
  Figures,
  CarByCar,
  Evidence,
];

import { bogieDefinition } from '../kit/bogies/index.ts';
import { locomotiveDefinition } from '../kit/locomotives/index.ts';
import type { Box } from '../kit/shapes.ts';
import type { Locomotive } from '../model/train.ts';
import type { LocomotivePlan } from './types.ts';

/** Locomotive number `k` from the head, its first coupler face at `x`; `bounds` is the box of its outside, local. */
export function planLocomotive(
  trainId: string,
  k: number,
  locomotive: Locomotive,
  x: number,
  bodyKey: string,
  bounds: Box,
): LocomotivePlan {
  const { bogies, length } = locomotiveDefinition(locomotive.type);
  return {
    kind: 'locomotive',
    id: `${trainId}/loco-${k}`,
    x,
    length: locomotive.length.value,
    turned: locomotive.turned,
    bodyKey,
    bogies: bogies.map((bogie) => ({
      kind: bogie.kind,
      x: bogie.x,
      axles: bogieDefinition(bogie.kind).axles,
      turned: bogie.x > length / 2,
    })),
    bounds,
    locomotive,
  };
}

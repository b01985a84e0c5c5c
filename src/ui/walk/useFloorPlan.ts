import { useMemo } from 'react';
import { type FloorPlan, floorPlan } from '../../plan/inside/floorPlan.ts';
import type { InsidePlan } from '../../plan/inside/types.ts';

/** The floor plan of an inside, worked out once for each. */
export function useFloorPlan(inside: InsidePlan | null): FloorPlan | null {
  return useMemo(() => (inside ? floorPlan(inside) : null), [inside]);
}

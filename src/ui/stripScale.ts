import type { CSSProperties } from 'react';
import type { TrainPlan } from '../plan/types.ts';

/** `--longest`: metres of the longest train with its locomotives; the style sheet makes the scale from it and the width of the page. */
export function stripScale(plans: readonly TrainPlan[]): CSSProperties {
  const longest = Math.max(1, ...plans.map((plan) => plan.lengthWithLocomotives.value));
  const style: Record<string, string> = { '--longest': longest.toFixed(1) };
  return style;
}

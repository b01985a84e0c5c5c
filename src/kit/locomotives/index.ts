import type { Livery } from '../../model/train.ts';
import type { Shape } from '../shapes.ts';
import { assemble } from './assemble.ts';
import type { LocomotiveDefinition } from './definition.ts';
import { df11z } from './df11z.ts';
import type { LocomotiveSpec } from './spec.ts';
import { tep70bs } from './tep70bs.ts';

const specs: readonly LocomotiveSpec[] = [tep70bs, df11z];

export const locomotiveKinds: readonly string[] = specs.map(({ kind }) => kind);

/** A locomotive's name, size and bogies; a kind that the kit does not know is drawn as the first one. */
export function locomotiveDefinition(kind: string): LocomotiveDefinition {
  return specOf(kind);
}

/**
 * Everything of a locomotive but its bogies, in its own space: cab end at x = 0 (front coupler face), x grows to the other
 * end, y over rail top, +z to the right of a person who faces the tail. Colours are the kind's own, but for the roles
 * `loco-side`, `-low`, `-stripe`, `-face`, `-mask` and `-brow` where the livery names them.
 */
export function locomotiveShapes(kind: string, livery: Livery): readonly Shape[] {
  return assemble(specOf(kind), livery);
}

function specOf(kind: string): LocomotiveSpec {
  return specs.find((spec) => spec.kind === kind) ?? tep70bs;
}

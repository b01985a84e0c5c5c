import type { Shape } from '../shapes.ts';
import { bogieFrame } from './bogieFrame.ts';
import { cn206 } from './cn206.ts';
import { coDf } from './coDf.ts';
import { coTep } from './coTep.ts';
import type { BogieDesign } from './design.ts';
import { heavy3 } from './heavy3.ts';
import { kvz } from './kvz.ts';
import { wheelsetShapes } from './wheelsetShapes.ts';

/** To add a bogie: a design in its own file, and its name here. */
const bogies = [kvz, heavy3, cn206, coTep, coDf] satisfies readonly BogieDesign[];

export const bogieKinds: readonly string[] = bogies.map(({ kind }) => kind);

/** The design of `kind`; a kind that the kit does not know gives the ordinary coach bogie `kvz`. */
export function bogieDefinition(kind: string): BogieDesign {
  return named(kind);
}

/**
 * A bogie's solids. `frame`: origin at the bogie's centre, rail top y = 0, and at level 2 discs for the wheels as well.
 * `wheelset`: origin at the middle of an axle, axis z; levels 0 and 1 only. `gauge` between the rails' heads, m.
 */
export function bogieShapes(
  kind: string,
  gauge: number,
): { readonly frame: readonly Shape[]; readonly wheelset: readonly Shape[] } {
  const design = named(kind);
  return {
    frame: bogieFrame(design, gauge),
    wheelset: wheelsetShapes(design, gauge),
  };
}

function named(kind: string): BogieDesign {
  return bogies.find((bogie) => bogie.kind === kind) ?? kvz;
}

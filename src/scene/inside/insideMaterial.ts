import { DoubleSide, FrontSide, ShaderMaterial } from 'three';
import { insideFragment } from './insideFragment.ts';
import { type CarUniforms, insideShared, maxCells, maxDoors, maxItems } from './insideUniforms.ts';
import { insideVertex } from './insideVertex.ts';

/** Steps of contact shade and of the sun's shadow; fewer where the graphics are weak. */
export interface InsideEffort {
  readonly field: number;
  readonly sun: number;
  /** Whether large looking-glasses show their room: it is drawn twice. */
  readonly mirrors: boolean;
}

/** Materials of one car's inside: solid things, and panes. All cars share the two programs. */
export function insideMaterials(
  uniforms: CarUniforms,
  effort: InsideEffort,
): { readonly solid: ShaderMaterial; readonly clear: ShaderMaterial } {
  const make = (clear: boolean) =>
    new ShaderMaterial({
      name: clear ? 'inside-clear' : 'inside',
      vertexShader: insideVertex,
      fragmentShader: insideFragment,
      uniforms: { ...insideShared, ...uniforms },
      defines: {
        CELLS: maxCells,
        ITEMS: maxItems / 4,
        DOORS: maxDoors,
        FIELD_STEPS: effort.field,
        SUN_STEPS: effort.sun,
      },
      side: clear ? DoubleSide : FrontSide,
      transparent: clear,
      depthWrite: !clear,
      // The insides have a film curve of their own.
      toneMapped: false,
    });
  return { solid: make(false), clear: make(true) };
}

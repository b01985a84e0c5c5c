import type { Livery } from '../../model/train.ts';
import type { Shape } from '../shapes.ts';
import { cabShapes } from './cab.ts';
import { faceFittings } from './faceFittings.ts';
import { grilleShapes } from './grilles.ts';
import { headstockShapes } from './headstock.ts';
import { innerEnd } from './innerEnd.ts';
import { lampShapes } from './lamps.ts';
import { mirrorShapes } from './mirrors.ts';
import { paintRoles } from './roles.ts';
import { roofShapes } from './roof.ts';
import { sideShapes } from './sides.ts';
import { skinOf } from './skin.ts';
import type { LocomotiveSpec } from './spec.ts';
import { turned } from './turned.ts';
import { underframeShapes } from './underframe.ts';
import { windscreenShapes } from './windscreen.ts';

/** All shapes of a locomotive in its own space; bogies are not part of it. */
export function assemble(spec: LocomotiveSpec, livery: Livery): readonly Shape[] {
  const skin = skinOf(spec);
  const role = paintRoles(spec.paint, livery);
  const front = [
    ...cabShapes(spec, skin, role),
    ...windscreenShapes(spec, skin),
    ...lampShapes(spec, skin),
    ...mirrorShapes(spec, skin),
    ...faceFittings(spec, skin, role),
    ...headstockShapes(spec, skin, role),
  ];
  return [
    ...front,
    ...(spec.rearCab
      ? front.map((shape) => turned(shape, spec.length))
      : innerEnd(spec, skin, role)),
    ...sideShapes(spec, skin, role),
    ...grilleShapes(spec, skin, role),
    ...roofShapes(spec, skin, role),
    ...underframeShapes(spec, role),
  ];
}

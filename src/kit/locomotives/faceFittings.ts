import type { Shape, TubeShape, Vec3 } from '../shapes.ts';
import { lettering } from './lettering.ts';
import { mirrored } from './mirrored.ts';
import { offset, rectangle, rounded } from './polygon.ts';
import { plate, ring } from './ring.ts';
import type { Skin } from './skin.ts';
import type { LocomotiveSpec } from './spec.ts';

const standOff = 0.055;

/** Handrails, number and plate on the face. */
export function faceFittings(
  spec: LocomotiveSpec,
  skin: Skin,
  role: (name: string) => string,
): readonly Shape[] {
  const { upright, level } = spec.faceRails;
  const half: readonly Shape[] = [
    rail([
      skin.onFace(upright.z, upright.from, 0),
      skin.onFace(upright.z, upright.from + 0.01, standOff),
      skin.onFace(upright.z, upright.to - 0.01, standOff),
      skin.onFace(upright.z, upright.to, 0),
    ]),
    rail([
      // A rail from the centre line is one with its mirror image: no foot there.
      ...(level.from > 0 ? [skin.onFace(level.from + 0.005, level.y, 0)] : []),
      ...[0, 0.4, 0.75, 1].map((t) =>
        skin.onFace(level.from + (level.to - level.from) * t, level.y, standOff),
      ),
      skin.onFace(level.to, level.y, 0),
    ]),
  ];
  return [
    ...half,
    ...half.map(mirrored),
    ...numberPlate(spec, skin, role),
    ...spec.faceTexts.flatMap(({ text, y, height, role: colour }) =>
      lettering(text, 0, y - height / 2, height, skin.onFace, {
        role: role(colour),
        // However far away, a plate without its number would be a blank patch.
        detail: spec.plate ? 2 : height > 0.2 ? 1 : 0,
        rise: spec.plate && Math.abs(spec.plate.y - y) < 0.1 ? 0.026 : 0.006,
      }),
    ),
  ];
}

function rail(path: readonly Vec3[]): TubeShape {
  return {
    kind: 'tube',
    role: 'handrail',
    detail: 1,
    radius: 0.014,
    sides: 5,
    path,
  };
}

function numberPlate(
  spec: LocomotiveSpec,
  skin: Skin,
  role: (name: string) => string,
): readonly Shape[] {
  if (!spec.plate) return [];
  const { y, width, height } = spec.plate;
  const loop = rounded(rectangle(-width / 2, y - height / 2, width / 2, y + height / 2), 0.03, 3);
  return [
    plate(loop, skin.onFace, 0.02, { role: role('$plate'), detail: 2 }),
    ring(offset(loop, 0.004), offset(loop, -0.014), skin.onFace, 0.027, 0, {
      role: 'emblem',
      detail: 0,
    }),
  ];
}

import type { PatchShape, Shape, Vec3 } from '../shapes.ts';
import { fanShapes } from './fan.ts';
import { hornShapes } from './horns.ts';
import { roofBox } from './roofBox.ts';
import type { Skin } from './skin.ts';
import type { LocomotiveSpec } from './spec.ts';

/** Roof between the cabs and everything that stands on it. */
export function roofShapes(
  spec: LocomotiveSpec,
  skin: Skin,
  role: (name: string) => string,
): readonly Shape[] {
  return [
    skinPatch(spec, skin, role('$roof')),
    ...spec.roofBoxes.flatMap((box) => roofBox(box, role)),
    ...spec.fans.flatMap((fan) => fanShapes(fan, role)),
    ...hornShapes(spec),
    ...aerial(spec),
  ];
}

function skinPatch(spec: LocomotiveSpec, skin: Skin, role: string): PatchShape {
  const right = skin.levels.filter((y) => y > spec.gutter - 1e-6);
  const row = (y: number, side: 1 | -1): readonly Vec3[] => [
    [spec.joint, y, side * skin.halfWidth(y)],
    [spec.wallEnd, y, side * skin.halfWidth(y)],
  ];
  return {
    kind: 'patch',
    role,
    detail: 2,
    rows: [...right.map((y) => row(y, 1)), ...right.toReversed().map((y) => row(y, -1))],
  };
}

function aerial({ aerial: whip }: LocomotiveSpec): readonly Shape[] {
  if (!whip) return [];
  return [
    {
      kind: 'lathe',
      role: 'antenna',
      detail: 0,
      axis: 'y',
      at: [whip.at, 0, 0],
      segments: 10,
      profile: [
        [0.06, whip.foot - 0.03],
        [0.05, whip.foot + 0.03],
        [0.02, whip.foot + 0.07],
        [0.008, whip.foot + 0.1],
        [0.006, whip.top],
        [0, whip.top],
      ],
    },
  ];
}

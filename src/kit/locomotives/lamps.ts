import type { Shape, Vec2, Vec3 } from '../shapes.ts';
import { mirrored } from './mirrored.ts';
import { offset, rectangle, rounded } from './polygon.ts';
import { revolved } from './revolved.ts';
import { dish } from './ring.ts';
import type { Skin } from './skin.ts';
import type { LocomotiveSpec } from './spec.ts';

const podRise = 0.022;

/** Searchlights over the windscreen, and on both corners a pod with a white lamp inside and a red one outside. */
export function lampShapes(spec: LocomotiveSpec, skin: Skin): readonly Shape[] {
  const half = pod(spec, skin);
  return [...searchlights(spec, skin), ...half, ...half.map(mirrored)];
}

function pod(spec: LocomotiveSpec, skin: Skin): readonly Shape[] {
  const { pod: box, white, red } = spec.lamps;
  const loop = rounded(
    rectangle(
      box.z - box.width / 2,
      box.y - box.height / 2,
      box.z + box.width / 2,
      box.y + box.height / 2,
    ),
    box.corner,
    3,
  );
  const look = (z: number): Vec3 => forward(skin.faceNormal(z, box.y));
  return [
    dish(offset(loop, 0.012), offset(loop, -0.016), skin.onFace, podRise + 0.016, podRise, {
      role: 'window-frame',
      detail: 1,
    }),
    ...lamp(skin.onFace(white.z, box.y, podRise), look(white.z), white.diameter / 2, 'lamp-white'),
    ...lamp(skin.onFace(red.z, box.y, podRise), look(red.z), red.diameter / 2, 'lamp-red'),
  ];
}

function searchlights(spec: LocomotiveSpec, skin: Skin): readonly Shape[] {
  const { searchlightBox: box, searchlights: lights } = spec.lamps;
  const [w, h] = [box.width / 2, box.height / 2];
  const loop = rounded(rectangle(-w, box.y - h, w, box.y + h), box.corner, 3);
  if (box.front === null) {
    const look = forward(skin.faceNormal(0, box.y));
    return [
      dish(offset(loop, 0.01), offset(loop, -0.03), skin.onFace, 0.05, 0.014, {
        role: 'window-frame',
        detail: 1,
      }),
      ...lights.flatMap(({ z, diameter }) =>
        // Its upper edge would sink in the box's floor, which leans back further than the lamp does.
        lamp(skin.onFace(z, box.y, 0.035), look, diameter / 2, 'lamp-white'),
      ),
    ];
  }
  const front = box.front;
  const back = skin.onFace(0, box.y + h, 0)[0] + 0.12;
  return [
    {
      kind: 'prism',
      role: 'window-frame',
      detail: 1,
      axis: 'x',
      outline: loop,
      from: front,
      to: back,
      bevel: 0.012,
    },
    ...lights.flatMap(({ z, diameter }) =>
      lamp([front - 0.002, box.y, z], [-1, 0, 0], diameter / 2, 'lamp-white'),
    ),
  ];
}

/** A headlamp is a bright bowl in a deep rim with its bulb in the middle, a tail lamp a red dome in such a rim. */
function lamp(
  at: Vec3,
  direction: Vec3,
  radius: number,
  role: 'lamp-white' | 'lamp-red',
): readonly Shape[] {
  const rim: readonly Vec2[] = [
    [radius * 1.2, -0.05],
    [radius * 1.2, 0.05],
    [radius * 1.04, 0.064],
    [radius * 0.96, 0.04],
  ];
  // Two slopes of a reflector: each mirrors another part of land and sky.
  const bowl: readonly Vec2[] = [
    [radius * 0.98, 0.052],
    [radius * 0.64, 0.024],
    [radius * 0.25, 0.004],
  ];
  const bulb: readonly Vec2[] = [
    [radius * 0.3, 0.002],
    [radius * 0.26, 0.026],
    [0, 0.04],
  ];
  const dome: readonly Vec2[] = [
    [radius * 0.98, 0.016],
    [radius * 0.72, 0.03],
    [radius * 0.38, 0.038],
    [0, 0.04],
  ];
  const far: readonly Vec2[] = [
    [radius * 1.15, 0.045],
    [0, 0.05],
  ];
  const turn = (profile: readonly Vec2[], of: string, segments: number): Shape => ({
    ...revolved(at, direction, profile, { role: of, detail: 2, segments }),
    only: 'near',
  });
  return [
    revolved(at, direction, rim, {
      role: 'handrail',
      detail: 0,
      segments: 16,
      creases: [1, 2],
    }),
    ...(role === 'lamp-red'
      ? [turn(dome, role, 12)]
      : [turn(bowl, 'lamp-bowl', 12), turn(bulb, role, 5)]),
    {
      ...revolved(at, direction, far, { role, detail: 2, segments: 6 }),
      rowRoles: [role === 'lamp-white' ? 'lamp-bowl' : role],
      only: 'far',
    },
  ];
}

/** Between where the skin looks and straight ahead. */
function forward(normal: Vec3): Vec3 {
  const [x, y, z] = [normal[0] - 0.9, normal[1] * 0.6, normal[2] * 0.6];
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

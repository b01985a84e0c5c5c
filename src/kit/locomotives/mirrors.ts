import type { Shape } from '../shapes.ts';
import { mirrored } from './mirrored.ts';
import type { Skin } from './skin.ts';
import type { LocomotiveSpec } from './spec.ts';

/** Folded mirrors before the cab's side windows; they reach the published width. Nothing where the body is as wide as that. */
export function mirrorShapes(spec: LocomotiveSpec, skin: Skin): readonly Shape[] {
  const [[x, y]] = [spec.cabWindow[3] ?? [0, 0]];
  const reach = spec.width / 2;
  const z = skin.halfWidth(y);
  const room = reach - z;
  if (room < 0.045) return [];
  const half: readonly Shape[] = [
    {
      kind: 'box',
      role: 'window-frame',
      detail: 1,
      at: [x - 0.3, y - 0.16, reach - 0.016],
      size: [0.13, 0.26, 0.032],
      bevel: 0.012,
    },
    {
      kind: 'box',
      role: 'window-frame',
      detail: 0,
      at: [x - 0.24, y - 0.16, z + room / 2 - 0.008],
      size: [0.04, 0.05, room],
    },
  ];
  return [...half, ...half.map(mirrored)];
}

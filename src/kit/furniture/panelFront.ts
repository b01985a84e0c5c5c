import type { Detail, Shape, Vec3 } from '../shapes.ts';
import { slab } from './parts.ts';

interface FrontOptions {
  readonly handle?: 'knob' | 'bar' | 'none';
  /** Which side the knob is on: 1 = +x. */
  readonly side?: 1 | -1;
  readonly metal?: string;
  readonly flat?: boolean;
}

/**
 * A cupboard door or drawer front that looks to +z: a leaf with a raised field and a handle. `at` is the middle of its lower
 * edge, on the carcass' face.
 */
export function panelFront(
  role: string,
  at: Vec3,
  width: number,
  height: number,
  { handle = 'knob', side = 1, metal = 'brass', flat = false }: FrontOptions = {},
): readonly Shape[] {
  const [x, y, z] = at;
  const gap = 0.003;
  const thick = 0.018;
  const shapes: Shape[] = [
    slab(role, [x, y + gap, z + thick / 2], [width - 2 * gap, height - 2 * gap, thick], 0.004),
  ];
  const rim = Math.min(0.055, width * 0.16, height * 0.22);
  if (!flat) {
    shapes.push({
      kind: 'box',
      role,
      detail: 1,
      at: [x, y + height / 2, z + thick],
      size: [width - 2 * rim, height - 2 * rim, 0.016],
      bevel: 0.007,
    });
  }
  const front = z + thick;
  if (handle === 'knob') {
    const wide = width > height;
    const knob: Vec3 = wide
      ? [x, y + height / 2, front + 0.006]
      : [x + side * (width / 2 - rim / 2 - 0.004), y + height * 0.55, front];
    shapes.push(knobOf(metal, knob, 0));
  } else if (handle === 'bar') {
    const wide = width > height;
    shapes.push({
      kind: 'box',
      role: metal,
      detail: 0,
      at: wide
        ? [x, y + height * 0.72, front + 0.016]
        : [x + side * (width / 2 - 0.035), y + height / 2, front + 0.016],
      size: wide ? [0.13, 0.012, 0.02] : [0.012, 0.15, 0.02],
      bevel: 0.004,
    });
  }
  return shapes;
}

function knobOf(role: string, at: Vec3, detail: Detail): Shape {
  return {
    kind: 'lathe',
    role,
    detail,
    axis: 'z',
    at,
    profile: [
      [0.008, 0],
      [0.006, 0.012],
      [0.013, 0.018],
      [0.011, 0.026],
      [0, 0.029],
    ],
    segments: 8,
  };
}

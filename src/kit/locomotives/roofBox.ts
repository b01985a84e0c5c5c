import type { Shape } from '../shapes.ts';
import type { RoofBox } from './spec.ts';

/** A hood, hatch, fan plinth, exhaust or air conditioner on the roof, with what marks it as one. */
export function roofBox(box: RoofBox, role: (name: string) => string): readonly Shape[] {
  const { from, to, half, foot, top, look } = box;
  const [x, length, height] = [(from + to) / 2, to - from, top - foot];
  const exhaust = look === 'exhaust';
  const body: Shape = {
    kind: 'box',
    role: exhaust ? 'exhaust' : role('$equipment'),
    detail: look === 'hatch' ? 1 : 2,
    at: [x, (foot + top) / 2, 0],
    size: [length, height, half * 2],
    bevel: exhaust ? 0.03 : Math.min(0.05, height * 0.3),
  };
  return [body, ...details(box, role)];
}

function details(box: RoofBox, role: (name: string) => string): readonly Shape[] {
  const { from, to, half, foot, top, look } = box;
  const [x, length] = [(from + to) / 2, to - from];
  switch (look) {
    case 'hood': {
      // Cooling air leaves upwards between blades across the hood.
      const count = Math.round(length / 0.2);
      return [
        {
          kind: 'box',
          role: 'grille',
          detail: 1,
          at: [x, top - 0.004, 0],
          size: [length - 0.3, 0.024, half * 2 - 0.3],
        },
        ...Array.from(
          { length: count - 1 },
          (_, i): Shape => ({
            kind: 'box',
            role: role('$equipment'),
            detail: 0,
            at: [from + 0.15 + ((length - 0.3) * (i + 0.5)) / (count - 1), top - 0.002, 0],
            size: [0.05, 0.044, half * 2 - 0.32],
          }),
        ),
      ];
    }
    case 'hatch':
      return [
        ...seams(from, to, top, half, 3),
        ...[-1, 1].flatMap((side) =>
          [0.12, 0.37, 0.63, 0.88].map(
            (t): Shape => ({
              kind: 'box',
              role: 'handrail',
              detail: 0,
              at: [from + length * t, top + 0.012, side * (half - 0.14)],
              size: [0.1, 0.05, 0.04],
            }),
          ),
        ),
      ];
    case 'plinth':
      return seams(from, to, top, half, 1);
    case 'exhaust':
      return [
        {
          kind: 'box',
          role: 'rubber',
          detail: 0,
          at: [x, top - 0.006, 0],
          size: [length - 0.16, 0.01, half * 2 - 0.16],
        },
        {
          kind: 'box',
          role: role('$equipment'),
          detail: 1,
          at: [x, foot + (top - foot) * 0.3, 0],
          size: [length + 0.14, (top - foot) * 0.35, half * 2 + 0.14],
          bevel: 0.03,
        },
      ];
    case 'air-conditioner':
      return [
        ...[-1, 1].map(
          (side): Shape => ({
            kind: 'box',
            role: 'grille',
            detail: 0,
            at: [x, (foot + top) / 2 + 0.02, side * (half - 0.002)],
            size: [length - 0.24, (top - foot) * 0.45, 0.016],
          }),
        ),
        ...[-0.25, 0.25].map(
          (t): Shape => ({
            kind: 'lathe',
            role: 'grille',
            detail: 0,
            axis: 'y',
            at: [x + length * t, top - 0.004, 0],
            segments: 16,
            profile: [
              [0.24, 0],
              [0.24, 0.02],
              [0, 0.02],
            ],
            creases: [1],
          }),
        ),
      ];
    default: {
      const unknown: never = look;
      return unknown;
    }
  }
}

/** Joints across a cover. */
function seams(
  from: number,
  to: number,
  top: number,
  half: number,
  count: number,
): readonly Shape[] {
  return Array.from({ length: count }, (_, i) => ({
    kind: 'box',
    role: 'rubber',
    detail: 0,
    at: [from + ((to - from) * (i + 1)) / (count + 1), top, 0],
    size: [0.02, 0.012, half * 2 - 0.12],
  }));
}

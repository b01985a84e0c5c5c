import type { Shape, Vec2 } from '../shapes.ts';
import { mirrored } from './mirrored.ts';
import type { LocomotiveSpec } from './spec.ts';

/** Belly of the body, fuel tank with its cut ends, battery boxes and air reservoirs on the tank's shoulders. */
export function underframeShapes(
  spec: LocomotiveSpec,
  role: (name: string) => string,
): readonly Shape[] {
  const { tank, belly } = spec;
  const start = spec.bogies[0]!.x - 3.05;
  const end = spec.rearCab ? spec.length - start : spec.wallEnd - 0.02;
  const bottom = spec.section[0]![1];
  const half = [...batteries(spec), ...reservoirs(spec), ...tankFittings(spec)];
  return [
    {
      kind: 'box',
      role: 'underframe',
      detail: 2,
      at: [(start + end) / 2, belly + 0.03, 0],
      size: [end - start, 0.06, spec.section[0]![0] * 2 - 0.12],
    },
    {
      kind: 'prism',
      role: 'tank',
      detail: 2,
      axis: 'z',
      outline: tankOutline(spec),
      from: -tank.half,
      to: tank.half,
      bevel: 0.03,
    },
    {
      kind: 'box',
      role: 'tank',
      detail: 2,
      at: [(tank.from + tank.to) / 2, (tank.shoulder + belly) / 2, 0],
      size: [tank.to - tank.from - 0.1, belly - tank.shoulder + 0.04, 1.9],
    },
    // Sole bars carry the tank between the bogies.
    {
      kind: 'box',
      role: role('$beam'),
      detail: 2,
      at: [(tank.from + tank.to) / 2, bottom - 0.05, 0],
      size: [tank.to - tank.from + 1.2, 0.13, spec.section[0]![0] * 2 - 0.16],
      bevel: 0.02,
    },
    ...half,
    ...half.map(mirrored),
  ];
}

/** Side view (x, y), lower corners cut. */
function tankOutline({ tank }: LocomotiveSpec): readonly Vec2[] {
  const { from, to, low, shoulder, cut } = tank;
  return [
    [from + cut, low],
    [to - cut, low],
    [to, low + cut],
    [to, shoulder],
    [from, shoulder],
    [from, low + cut],
  ];
}

function tankFittings({ tank }: LocomotiveSpec): readonly Shape[] {
  const length = tank.to - tank.from;
  const middle = (tank.low + tank.shoulder) / 2;
  const strap = (t: number): Shape => ({
    kind: 'box',
    role: 'underframe',
    detail: 0,
    at: [tank.from + length * t, middle, tank.half],
    size: [0.07, tank.shoulder - tank.low - 0.07, 0.024],
  });
  return [
    ...[0.12, 0.36, 0.64, 0.88].map(strap),
    {
      kind: 'lathe',
      role: 'handrail',
      detail: 0,
      axis: 'z',
      at: [tank.from + length * 0.5, tank.shoulder - 0.1, tank.half],
      segments: 12,
      profile: [
        [0.07, -0.02],
        [0.07, 0.03],
        [0.05, 0.04],
        [0, 0.04],
      ],
      creases: [1, 2],
    },
  ];
}

function batteries({ batteries: boxes }: LocomotiveSpec): readonly Shape[] {
  return boxes.flatMap(({ from, to, low, high, half }): Shape[] => {
    const [x, y, depth] = [(from + to) / 2, (low + high) / 2, half - 0.94];
    const doors = [0.25, 0.75].map(
      (t): Shape => ({
        kind: 'box',
        role: 'under-box',
        detail: 0,
        at: [from + (to - from) * t, y, half - 0.014],
        size: [(to - from) / 2 - 0.06, high - low - 0.08, 0.03],
      }),
    );
    const latches = [0.25, 0.75].map(
      (t): Shape => ({
        kind: 'box',
        role: 'handrail',
        detail: 0,
        at: [from + (to - from) * t, high - 0.1, half + 0.002],
        size: [0.09, 0.025, 0.012],
      }),
    );
    return [
      {
        kind: 'box',
        role: 'under-box',
        detail: 2,
        at: [x, y, 0.94 + depth / 2 - 0.01],
        size: [to - from, high - low, depth - 0.02],
      },
      ...doors,
      ...latches,
    ];
  });
}

function reservoirs({ reservoirs: tanks }: LocomotiveSpec): readonly Shape[] {
  const { from, to, y, radius, half } = tanks;
  const length = to - from;
  const z = half - radius;
  const r = radius;
  return [
    {
      kind: 'lathe',
      role: 'tank',
      detail: 1,
      axis: 'x',
      at: [from, y, z],
      segments: 8,
      profile: [
        [0, 0],
        [r * 0.72, 0.03],
        [r, 0.12],
        [r, length - 0.12],
        [r * 0.72, length - 0.03],
        [0, length],
      ],
    },
    ...[0.22, 0.78].map(
      (t): Shape => ({
        kind: 'box',
        role: 'underframe',
        detail: 0,
        at: [from + length * t, y + 0.1, z - 0.02],
        size: [0.06, radius * 2 + 0.12, radius * 2 - 0.04],
        bevel: 0.015,
      }),
    ),
  ];
}

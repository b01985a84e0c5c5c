import type { ExteriorPart } from '../../model/train.ts';
import type { CoachFrame } from '../coach/coachFrame.ts';
import { bar, block, cylinder } from '../coach/solids.ts';
import { placesOf } from '../exterior/part.ts';
import type { Shape, Vec2, Vec3 } from '../shapes.ts';

/** What stands on a roof, and the room that it takes where its data do not say (the kinds' own defaults), m. */
const boxes: Readonly<Record<string, Vec2>> = {
  'air-conditioner': [2.4, 1.8],
  'antenna-cover': [3, 1.1],
  'panel-antenna': [1.8, 1],
  'fan-plinth': [3.4, 2],
};
const aerials = ['radome', 'whip', 'panel-antenna', 'antenna-cover', 'antenna-rail'];

/** How things on a roof meet it: flashings round boxes and domes, collars, and cables from aerial to aerial in clips. */
export function roofFlashings(frame: CoachFrame): readonly Shape[] {
  const parts = frame.vehicle.exterior;
  return [
    ...parts.flatMap((part) => flashing(part, frame)),
    ...cables(
      parts.filter(({ part }) => aerials.includes(part)),
      frame,
    ),
  ];
}

function flashing(part: ExteriorPart, { section }: CoachFrame): readonly Shape[] {
  const { at, z = 0 } = part;
  const size = boxes[part.part];
  if (size) {
    const half = (part.width ?? size[1]) / 2 + 0.035;
    const long = (part.length ?? size[0]) / 2 + 0.035;
    const shapes: Shape[] = [];
    for (const edge of [z - half, z + half]) {
      const y = section.roofAt(edge);
      shapes.push(
        block(
          'roof',
          0,
          [at - long, at + long],
          [y - 0.05, y + 0.035],
          [edge - 0.03, edge + 0.03],
          0.01,
        ),
      );
    }
    if (part.part === 'panel-antenna') shapes.push(...lidSeams(part, section.crown));
    for (const end of [at - long, at + long])
      shapes.push(over(section.roofAt, end, z - half, z + half));
    return shapes;
  }
  if (part.part === 'radome') {
    const r = (part.diameter ?? 1.2) / 2 + 0.05;
    const low = section.roofAt(Math.abs(z) + r);
    const high = section.roofAt(z);
    // A skirt on the roof's curve, wider than the ring that the dome is bolted to.
    return [
      {
        kind: 'lathe',
        role: 'roof',
        detail: 0,
        at: [at, 0, z],
        axis: 'y',
        segments: 28,
        creases: [1],
        profile: [
          [r + 0.12, low - 0.08],
          [r + 0.12, (low + high) / 2 + 0.012],
          [r - 0.02, high + 0.04],
        ],
      },
      ...domeRing(part, Math.max(part.from ?? 0, high - 0.01) + 0.07),
      cylinder('roof-equipment', 0, 'y', [at - r - 0.16, high, z + 0.2], 0.06, [-0.06, 0.1], 12),
    ];
  }
  if (part.part === 'whip') {
    return placesOf(part).map(
      (x): Shape => ({
        kind: 'lathe',
        role: 'rubber',
        detail: 0,
        at: [x, section.roofAt(z), z],
        axis: 'y',
        segments: 12,
        profile: [
          [0.13, -0.02],
          [0.11, 0.02],
          [0.05, 0.05],
          [0.032, 0.2],
          [0.016, 0.24],
        ],
      }),
    );
  }
  if (part.part === 'roof-vent' || part.part === 'ventilator') {
    return placesOf(part).map((x) => {
      const y = section.roofAt(z);
      return cylinder(
        'roof',
        0,
        'y',
        [x, y, z],
        (part.diameter ?? 0.34) / 2 + 0.05,
        [-0.05, 0.018],
        14,
      );
    });
  }
  return [];
}

/** Two cables beside the crown past all aerials, in clips, with a branch to each. */
function cables(parts: readonly ExteriorPart[], { section }: CoachFrame): readonly Shape[] {
  const spans = parts.flatMap((part) =>
    placesOf(part).map((x): Vec2 => {
      const half = (part.length ?? part.diameter ?? 0) / 2;
      return [x - half, x + half];
    }),
  );
  if (spans.length < 2) return [];
  const from = Math.min(...spans.map(([a]) => a)) - 0.5;
  const to = Math.max(...spans.map(([, b]) => b)) + 0.5;
  const shapes: Shape[] = [];
  for (const z of [0.86, 0.92]) {
    const y = section.roofAt(z) + 0.022;
    const path: Vec3[] = [
      [from, y - 0.06, z],
      [from + 0.06, y, z],
      [to - 0.06, y, z],
      [to, y - 0.06, z],
    ];
    shapes.push(bar('hose', 0, path, 0.016, 6));
  }
  for (let x = from + 0.3; x < to - 0.2; x += 0.62) {
    const y = section.roofAt(0.89);
    shapes.push(
      block('antenna', 0, [x - 0.025, x + 0.025], [y - 0.03, y + 0.045], [0.82, 0.96], 0.006),
    );
  }
  for (const [a, b] of spans) {
    const x = (a + b) / 2;
    const path: Vec3[] = [];
    for (let i = 0; i <= 5; i += 1) {
      const z = 0.86 * (1 - i / 5) + 0.03;
      path.push([x, section.roofAt(z) + 0.02, z]);
    }
    shapes.push(bar('hose', 0, path, 0.014, 5));
    const y = section.roofAt(0.8);
    shapes.push(
      block('roof-equipment', 0, [x - 0.09, x + 0.09], [y - 0.06, y + 0.09], [0.72, 0.84], 0.012),
    );
  }
  return shapes;
}

/** A bead across the roof from one side of a box to the other. */
function over(roofAt: (z: number) => number, x: number, from: number, to: number): Shape {
  const path: Vec3[] = [];
  for (let i = 0; i <= 8; i += 1) {
    const z = from + ((to - from) * i) / 8;
    path.push([x, roofAt(z) + 0.008, z]);
  }
  return bar('roof', 0, path, 0.026, 5);
}

/** The rubber gasket under a dome and the bolts of its ring, whose upper face is at `top`. */
function domeRing({ at, diameter = 1.2, z = 0 }: ExteriorPart, top: number): readonly Shape[] {
  const r = diameter / 2;
  const gasket: Shape = {
    kind: 'lathe',
    role: 'rubber',
    detail: 0,
    at: [at, 0, z],
    axis: 'y',
    segments: 24,
    profile: [
      [r + 0.024, top],
      [r + 0.002, top + 0.026],
    ],
  };
  const bolts = Array.from({ length: 12 }, (_, i): Shape => {
    const angle = (2 * Math.PI * i) / 12;
    const x = at + Math.cos(angle) * (r + 0.035);
    const place: Vec3 = [x, top, z + Math.sin(angle) * (r + 0.035)];
    return cylinder('damper', 0, 'y', place, 0.013, [0, 0.018], 6);
  });
  return [gasket, ...bolts];
}

/** The joints of a flat antenna's lid, in thirds. */
function lidSeams(part: ExteriorPart, crown: number): readonly Shape[] {
  const { at, length = 1.8, width = 1, to, z = 0 } = part;
  const top = to ?? crown + 0.24;
  const y: Vec2 = [Math.min(top - 0.1, crown + 0.1) + 0.03, top + 0.006];
  const across: Vec2 = [z - width / 2 - 0.006, z + width / 2 + 0.006];
  return [-1, 1].map((way) => {
    const along = at + (way * length) / 6;
    return block('roof-equipment', 0, [along - 0.01, along + 0.01], y, across);
  });
}

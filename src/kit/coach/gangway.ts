import type { PatchShape, Shape, Vec3 } from '../shapes.ts';
import type { EndPlace } from './coachFrame.ts';
import { slab } from './slab.ts';
import { bar } from './solids.ts';

/** Faces of two gangways that meet stay this far apart, so that they do not flicker. */
const gap = 0.003;

/** The gangway of one end, reaching from the end wall at `reach` to the coupler's face. */
export function gangway(kind: string, reach: number, place: EndPlace): readonly Shape[] {
  switch (kind) {
    case 'russian':
      return russian(reach, place);
    case 'chinese':
      return chinese(reach, place);
    default:
      return [];
  }
}

/**
 * Russian: a steel portal with a hood behind, fat rubber tubes round it as an inverted U, an apron at the foot
 * (reference sheet, section 9: plate 1.36 wide, y 1.34 to 3.42, tubes Ø 0.15).
 *
 *      ╭──────────╮
 *      │ ┌──────┐ │
 *      │ │ door │ │
 *      │_└──────┘_│
 */
function russian(reach: number, place: EndPlace): readonly Shape[] {
  const tube = 0.075;
  const d = tube + gap;
  const shapes: Shape[] = [];
  const path: Vec3[] = [];
  const bend = 0.16;
  const z = 0.695;
  const top = 3.4;
  path.push(place(d, 1.34, -z));
  for (let i = 0; i <= 3; i += 1) {
    const a = (i / 3) * (Math.PI / 2);
    path.push(place(d, top - bend + bend * Math.sin(a), -z + bend - bend * Math.cos(a)));
  }
  for (let i = 0; i <= 3; i += 1) {
    const a = (1 - i / 3) * (Math.PI / 2);
    path.push(place(d, top - bend + bend * Math.sin(a), z - bend + bend * Math.cos(a)));
  }
  path.push(place(d, 1.34, z));
  shapes.push({ ...bar('gangway', 1, path, tube, 8), only: 'near' });
  // Hood: cheeks and a roof between the portal and the end wall.
  for (const side of [-1, 1]) {
    shapes.push(
      slab('gangway', 1, place, [d, reach], [1.3, 3.36], [side * 0.6, side * 0.68], 0.01),
    );
    shapes.push(
      slab('gangway', 1, place, [d - 0.02, d + 0.03], [1.36, 3.3], [side * 0.38, side * 0.66]),
    );
  }
  shapes.push(slab('gangway', 1, place, [d, reach], [3.32, 3.4], [-0.66, 0.66], 0.01));
  shapes.push(slab('gangway', 1, place, [d - 0.02, d + 0.03], [3.24, 3.36], [-0.66, 0.66]));
  shapes.push(slab('under-box', 1, place, [gap, reach], [1.26, 1.31], [-0.52, 0.52], 0.008));
  // Two hangers hold the tubes up on the end wall.
  for (const side of [-1, 1]) {
    const hanger = [place(reach, 3.62, side * 0.5), place(d, 3.46, side * 0.5)];
    shapes.push(bar('damper', 0, hanger, 0.014, 5));
  }
  return [
    ...shapes.map((shape): Shape => ({ ...shape, only: 'near' })),
    farTunnel(reach, place, [1.3, 3.46], 0.77),
  ];
}

/** Chinese: bellows of six folds behind a steel face plate, hung from two springs (1.3 wide, y 1.18 to 3.36). */
function chinese(reach: number, place: EndPlace): readonly Shape[] {
  const half = 0.65;
  const [low, top] = [1.18, 3.36] as const;
  const face = 0.06;
  const folds = 6;
  const outline: readonly (readonly [number, number])[] = [
    [-half, low],
    [-half, top - 0.14],
    [-half + 0.04, top - 0.05],
    [-half + 0.14, top],
    [half - 0.14, top],
    [half - 0.04, top - 0.05],
    [half, top - 0.14],
    [half, low],
  ];
  const rows: Vec3[][] = [];
  for (let i = 0; i <= folds * 2; i += 1) {
    const d = face + ((reach - face) * i) / (folds * 2);
    const shrink = i % 2 === 0 ? 0.05 : 0;
    rows.push(
      outline.map(([z, y]) =>
        place(d, y > low + 0.1 ? y - shrink : y, Math.sign(z) * (Math.abs(z) - shrink)),
      ),
    );
  }
  const bellows: PatchShape = {
    kind: 'patch',
    role: 'gangway',
    detail: 0,
    rows,
    creaseRows: rows.map((_, i) => i),
  };
  const shapes: Shape[] = [bellows];
  for (const side of [-1, 1]) {
    shapes.push(
      slab('gangway', 1, place, [face, reach], [low, top - 0.06], [side * 0.5, side * 0.59]),
    );
    shapes.push(
      slab('under-box', 1, place, [gap, face], [low, top], [side * 0.46, side * half], 0.008),
    );
    const spring = [place(reach, 3.66, side * 0.42), place(face, top, side * 0.42)];
    shapes.push(bar('damper', 0, spring, 0.022, 6));
  }
  shapes.push(slab('gangway', 1, place, [face, reach], [top - 0.14, top - 0.06], [-0.58, 0.58]));
  shapes.push(slab('under-box', 1, place, [gap, face], [top - 0.2, top], [-0.47, 0.47], 0.008));
  shapes.push(slab('under-box', 1, place, [gap, reach], [low, low + 0.06], [-0.5, 0.5], 0.008));
  return [
    ...shapes.map((shape): Shape => ({ ...shape, only: 'near' })),
    farTunnel(reach, place, [low, top], half),
  ];
}

/** One dark box for the whole gangway, far away. */
function farTunnel(
  reach: number,
  place: EndPlace,
  y: readonly [number, number],
  half: number,
): Shape {
  return {
    ...slab('gangway', 2, place, [gap, reach], y, [-half, half]),
    only: 'far',
  };
}

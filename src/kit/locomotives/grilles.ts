import type { PatchShape, Shape, Vec3 } from '../shapes.ts';
import { mirrored } from './mirrored.ts';
import type { Skin } from './skin.ts';
import type { Grille, LocomotiveSpec } from './spec.ts';

/** Heights over the skin: dark plate behind, slats' feet and lips, frame. */
const plateRise = 0.012;
const farRise = 0.03;
const footRise = 0.013;
const lipRise = 0.034;
const frameRise = 0.036;
const border = 0.045;

/** Louvres in the sides. The dark plate is always drawn; close by, real slats in a frame cover it. */
export function grilleShapes(
  spec: LocomotiveSpec,
  skin: Skin,
  role: (name: string) => string,
): readonly Shape[] {
  return spec.grilles.flatMap((grille) => {
    const shapes = oneGrille(grille, skin, role);
    return grille.oneSide ? shapes : [...shapes, ...shapes.map(mirrored)];
  });
}

function oneGrille(grille: Grille, skin: Skin, role: (name: string) => string): readonly Shape[] {
  const { from, to, low, high, panels } = grille;
  const width = (to - from) / panels;
  const mullions = Array.from({ length: panels - 1 }, (_, i) => from + width * (i + 1));
  const frame = (x0: number, x1: number, y0: number, y1: number) =>
    bar(skin, x0, x1, y0, y1, role('$louvre-frame'));
  return [
    backing(grille, skin, role('$grille'), 'near'),
    backing(grille, skin, role('$grille'), 'far'),
    ...Array.from({ length: panels }, (_, i) =>
      slats(grille, skin, from + width * i, from + width * (i + 1), role('$louvre')),
    ),
    frame(from - border, to + border, high, high + border),
    frame(from - border, to + border, low - border, low),
    frame(from - border, from, low, high),
    frame(to, to + border, low, high),
    ...mullions.map((x) => frame(x - border / 2, x + border / 2, low, high)),
  ];
}

/** The dark plate; far away the body's outline is coarser, and the plate stands further out. */
function backing(
  { from, to, low, high }: Grille,
  skin: Skin,
  role: string,
  only: 'near' | 'far',
): PatchShape {
  const rise = only === 'near' ? plateRise : farRise;
  return {
    kind: 'patch',
    role,
    detail: 2,
    only,
    rows: heights(low, high, 0.16).map((y) => [
      skin.onSide(from, y, rise),
      skin.onSide(to, y, rise),
    ]),
  };
}

/** Blades that shed the rain: each leans out downwards and returns below; one zigzag of rows. */
function slats(
  { low, high, slats: count }: Grille,
  skin: Skin,
  x0: number,
  x1: number,
  role: string,
): PatchShape {
  const pitch = (high - low) / count;
  const row = (y: number, rise: number): readonly Vec3[] => [
    skin.onSide(x0, y, rise),
    skin.onSide(x1, y, rise),
  ];
  const rows = Array.from({ length: count }, (_, i) => {
    const y = low + pitch * i;
    return [row(y, footRise), row(y + pitch * 0.16, lipRise)];
  }).flat();
  return {
    kind: 'patch',
    role,
    detail: 0,
    rows: [...rows, row(high, footRise)],
    creaseRows: rows.map((_, i) => i),
  };
}

/** A flat bar that follows the section, with its four edges down to the skin. */
function bar(skin: Skin, x0: number, x1: number, y0: number, y1: number, role: string): PatchShape {
  const row = (y: number, rise: number): readonly Vec3[] => [
    skin.onSide(x0, y, -0.004),
    skin.onSide(x0, y, rise),
    skin.onSide(x1, y, rise),
    skin.onSide(x1, y, -0.004),
  ];
  const inner = heights(y0, y1, 0.24);
  return {
    kind: 'patch',
    role,
    detail: 0,
    rows: [row(y0, -0.004), ...inner.map((y) => row(y, frameRise)), row(y1, -0.004)],
    creaseRows: [1, inner.length],
  };
}

function heights(low: number, high: number, step: number): readonly number[] {
  const count = Math.max(1, Math.round((high - low) / step));
  return Array.from({ length: count + 1 }, (_, i) => low + ((high - low) * i) / count);
}

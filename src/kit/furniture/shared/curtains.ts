import type { Shape } from '../../shapes.ts';
import { pad } from '../pad.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { drape } from './drape.ts';
import { swag } from './swag.ts';

const pelmet = { height: 0.12, depth: 0.17 };
/** Beyond the window's edge, m. */
const beyond = 0.19;
/** Middle of the cloth from the wall, m; what hangs straight down passes before the window's sill board, in shallower folds. */
const out = 0.07;
const straight = { out: 0.078, folds: 0.5 };

/**
 * A pair of curtains under a pelmet for a window `width` (1.2 m) wide; they hang from `height` (1.95 m) down to 0.
 * `variant`: `tied` back at 45 % of their height (the usual), `straight` at both sides, `swag` = tied, with a pleated valance.
 * Roles: `curtain`, `border`, `tie`, `pelmet`, `line`, `sheer` (a net before the pane, only where given).
 */
export const curtains: Piece = {
  kind: 'curtains',
  rest: 'wall',
  shapes: ({ width = 1.2, height = 1.95, variant = 'tied', roles = {}, seed = 1 }) => {
    const role = roles.curtain ?? 'curtain-ivory';
    const top = height - pelmet.height + 0.03;
    const half = width / 2;
    const waist = height * 0.45;
    const tied = variant !== 'straight';
    const reach = Math.min(0.34, half * 0.55);
    const edges = (y: number): readonly [number, number] => {
      if (!tied) return [half + beyond - 0.02, half - 0.1];
      if (y >= waist) {
        const s = ((y - waist) / (top - waist)) ** 0.72;
        return [half + beyond - 0.02, half + 0.055 - (reach + 0.055) * s];
      }
      const s = Math.sin(((waist - y) / waist) * (Math.PI / 2));
      return [half + beyond - 0.02 + 0.01 * s, half + 0.055 - 0.01 * s];
    };
    const amplitude = (y: number): number => {
      const header = Math.min(1, (top - y) / 0.5);
      const gathered = tied ? Math.max(0, 1 - Math.abs(y - waist) / 0.3) : 0;
      return (tied ? 1 : straight.folds) * (0.012 + 0.016 * header - 0.014 * gathered);
    };
    const steps = tied ? [0, 0.24, 0.4, 0.45, 0.5, 0.6, 0.74, 0.88, 1] : [0, 0.35, 0.7, 0.88, 1];
    const shapes: Shape[] = [
      ...([-1, 1] as const).map((side, i) =>
        drape({
          role,
          ...(roles.border ? { border: roles.border } : {}),
          side,
          edges,
          height,
          folds: tied ? 5 : 4,
          out: tied ? out : straight.out,
          amplitude,
          heights: steps.map((s) => s * top),
          seed: seed + 31 * i,
        }),
      ),
      ...head(roles.pelmet ?? 'trim', roles.line, width, height),
    ];
    if (tied) {
      for (const side of [-1, 1]) shapes.push(...tie(roles.tie ?? 'brass', side, half, waist));
    }
    if (roles.sheer) shapes.push(net(roles.sheer, half, height, top, seed));
    if (variant === 'swag') {
      const span = width + 2 * beyond - 0.04;
      const count = Math.max(2, Math.round(span / 0.75));
      for (let i = 0; i < count; i++) {
        const from = -span / 2 + (span * i) / count;
        shapes.push(swag(role, from, from + span / count, top - 0.02, 0.25, 0.1));
      }
    }
    return shapes;
  },
};

function head(
  role: string,
  line: string | undefined,
  width: number,
  height: number,
): readonly Shape[] {
  const long = width + 2 * beyond + 0.04;
  const middle = pelmet.depth / 2;
  const low = height - pelmet.height;
  return [
    slab(role, [0, low, middle], [long, pelmet.height - 0.025, pelmet.depth], 0.006),
    slab(
      role,
      [0, height - 0.025, middle + 0.008],
      [long + 0.03, 0.025, pelmet.depth + 0.016],
      0.008,
    ),
    ...(line
      ? [slab(line, [0, low + 0.014, pelmet.depth], [long - 0.01, 0.012, 0.006], 0.002, 1)]
      : []),
  ];
}

function tie(role: string, side: number, half: number, waist: number): readonly Shape[] {
  const inner = half + 0.045;
  const outer = half + beyond - 0.01;
  return [
    pad(role, [side * ((inner + outer) / 2), waist, out], [outer - inner, 0.045, 0.088], {
      radius: 0.012,
      turn: [0, 0, side * 0.12],
    }),
    {
      kind: 'lathe',
      role: 'brass',
      detail: 0,
      axis: 'z',
      // Its stem stands behind the cloth, so that only the knob shows.
      at: [side * (outer - 0.04), waist + 0.004, 0],
      profile: [
        [0.012, 0],
        [0.012, 0.108],
        [0.034, 0.114],
        [0.03, 0.126],
        [0, 0.132],
      ],
      segments: 10,
    },
  ];
}

/** A net from the pelmet to just below the pane (its foot stays free of the sill board). */
function net(role: string, half: number, height: number, top: number, seed: number): Shape {
  return {
    ...drape({
      role,
      side: 1,
      edges: () => [half + 0.03, -half - 0.03],
      height,
      folds: Math.max(1, Math.round(half * 16)),
      out: 0.034,
      amplitude: () => 0.009,
      heights: [height * 0.405, top],
      seed: seed + 7,
    }),
    detail: 1,
  };
}

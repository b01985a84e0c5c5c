import { block } from '../coach/solids.ts';
import type { LatheShape, Shape, Vec2, Vec3 } from '../shapes.ts';
import type { ExteriorKind } from './part.ts';

/** From this width on there is a tank on each side; narrower ones hang on the centre line. */
const pairFrom = 1.6;

/** Tanks along the car with domed ends, in straps: Ø `to` − `from`. Far away one box stands for a pair. */
export const underTank: ExteriorKind = {
  kind: 'under-tank',
  needs: ['length', 'width', 'from', 'to', 'z'],
  shapes: ({ at, length = 1.2, width = 0.6, from = 0.7, to = 1.02, z }, { section }) => {
    const r = (to - from) / 2;
    const y = (from + to) / 2;
    const across = z !== undefined ? [z] : width >= pairFrom ? [width / 2 - r, r - width / 2] : [0];
    const x: Vec2 = [at - length / 2, at + length / 2];
    const outer: Vec2 = [Math.min(...across) - r, Math.max(...across) + r];
    const near = across.flatMap((centre) => {
      const place: Vec3 = [at, y, centre];
      return [
        turned('tank', 1, place, ends(r, length / 2)),
        ...[-0.3, 0.3].flatMap((t) => strap(at + t * length, y, centre, r, section.sill + 0.1)),
      ];
    });
    return [
      { ...block('tank', 2, x, [from, to], outer), only: 'far' },
      ...near.map((shape): Shape => ({ ...shape, only: 'near' })),
    ];
  },
};

/** A band round the tank, and the two flat bars that it hangs from. */
function strap(x: number, y: number, z: number, r: number, top: number): readonly Shape[] {
  const along: Vec2 = [x - 0.025, x + 0.025];
  const bands: Vec2[] = [
    [r + 0.008, -0.025],
    [r + 0.008, 0.025],
  ];
  return [
    turned('underframe', 0, [x, y, z], bands),
    block('underframe', 0, along, [y, top], [z - r - 0.012, z - r + 0.02]),
    block('underframe', 0, along, [y, top], [z + r - 0.02, z + r + 0.012]),
  ];
}

function turned(role: string, detail: 0 | 1, at: Vec3, profile: readonly Vec2[]): LatheShape {
  return { kind: 'lathe', role, detail, at, axis: 'x', segments: 14, profile };
}

/** A cylinder with dished ends, from −half to +half. */
function ends(r: number, half: number): readonly Vec2[] {
  const dish = Math.min(0.35 * r, half * 0.5);
  const side: Vec2[] = [
    [0, half],
    [r * 0.7, half - dish * 0.3],
    [r, half - dish],
  ];
  return [...side.map(([a, h]): Vec2 => [a, -h]), ...side.toReversed()];
}

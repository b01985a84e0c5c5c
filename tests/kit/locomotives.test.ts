import { describe, expect, it } from 'vitest';
import { buildShapes } from '../../src/build/buildShapes.ts';
import { df11z } from '../../src/kit/locomotives/df11z.ts';
import {
  locomotiveDefinition,
  locomotiveKinds,
  locomotiveShapes,
} from '../../src/kit/locomotives/index.ts';
import { mirrored } from '../../src/kit/locomotives/mirrored.ts';
import { skinOf } from '../../src/kit/locomotives/skin.ts';
import { tep70bs } from '../../src/kit/locomotives/tep70bs.ts';
import { turned } from '../../src/kit/locomotives/turned.ts';
import { palette } from '../../src/kit/palette.ts';
import type { Detail, Shape } from '../../src/kit/shapes.ts';
import type { Livery } from '../../src/model/train.ts';

const bare: Livery = { colours: {}, bands: [], names: {}, facts: [] };
const surfaces = new Map(Object.entries(palette));
const surfaceOf = (role: string) => {
  const surface = surfaces.get(role);
  if (!surface) throw new Error(`no such role: ${role}`);
  return surface;
};
const build = (shapes: readonly Shape[], detail: Detail) => buildShapes(shapes, detail, surfaceOf);

/** Reference sheet of vehicles, section 12, and what lamp bowls, the cab behind the glass, doors' seals and the letters on the face take. */
const most: Readonly<Record<string, readonly [number, number, number]>> = {
  tep70bs: [16400, 5350, 900],
  df11z: [16400, 5300, 900],
};

it('knows the two locomotives, and draws an unknown kind as the first', () => {
  expect(locomotiveKinds).toEqual(['tep70bs', 'df11z']);
  expect(locomotiveDefinition('nonsense').kind).toBe('tep70bs');
});

describe.each(locomotiveKinds)('%s', (kind) => {
  const definition = locomotiveDefinition(kind);
  const shapes = locomotiveShapes(kind, bare);

  it('is as long, wide and high as published, within 2 cm', () => {
    const { box } = build(shapes, 0);
    expect(Math.abs(box.min[0])).toBeLessThan(0.02);
    expect(Math.abs(box.max[0] - definition.length)).toBeLessThan(0.02);
    expect(Math.abs(box.max[2] - box.min[2] - definition.width)).toBeLessThan(0.02);
    expect(Math.abs(box.max[1] - definition.height)).toBeLessThan(0.02);
    expect(box.min[1]).toBeGreaterThan(0.1);
  });

  it.each([0, 1, 2] as const)('stays in its budget of triangles at level %i', (level) => {
    const { triangles } = build(shapes, level);
    expect(triangles).toBeGreaterThan(300);
    expect(triangles).toBeLessThanOrEqual(most[kind]![level]);
  });

  it('shows a number plate with its number at every level', () => {
    const roles = (level: Detail) =>
      shapes.filter((shape) => build([shape], level).index.length > 0).map(({ role }) => role);
    for (const level of [0, 1, 2] as const)
      if (roles(level).some((role) => role.endsWith('-plate')))
        expect(roles(level)).toContainEqual(expect.stringMatching(/-number$/));
  });

  it('is made of finite numbers and known roles only', () => {
    for (const level of [0, 1, 2] as const) {
      expect(build(shapes, level).position.every(Number.isFinite)).toBe(true);
    }
  });

  it('is the same again from the same description', () => {
    const again = build(locomotiveShapes(kind, bare), 0);
    const bytes = ({ position }: { position: Float32Array }) => Buffer.from(position.buffer);
    expect(bytes(again).equals(bytes(build(shapes, 0)))).toBe(true);
  });

  it('leaves its bogies room: nothing hangs where frames and wheels are', () => {
    const { position } = build(shapes, 0);
    // Highest frame 1.22 and longest half 2.92 m (TEP70), springs of the DF11 on top to 1.4 m: reference sheet, section 8.
    const top = kind === 'tep70bs' ? 1.25 : 1.4;
    for (const { x } of definition.bogies) {
      for (let i = 0; i < position.length; i += 3) {
        const inside =
          Math.abs(position[i]! - x) < 2.92 &&
          position[i + 1]! < top &&
          Math.abs(position[i + 2]!) < 1.22;
        expect(inside && [position[i], position[i + 1], position[i + 2]]).toBe(false);
      }
    }
  });

  it('takes colours of its paint from a livery that names them', () => {
    const roles = (livery: Livery) =>
      new Set(locomotiveShapes(kind, livery).map(({ role }) => role));
    expect(roles(bare).has('loco-side')).toBe(false);
    expect(roles({ ...bare, colours: { 'loco-side': '#123456' } }).has('loco-side')).toBe(true);
  });
});

describe.each([tep70bs, df11z])('$kind skin', (spec) => {
  const skin = skinOf(spec);
  const crown = spec.section.at(-1)![1];

  it('closes the face on the side at every height', () => {
    for (const y of skin.levels) {
      const [x, , z] = skin.onFace(skin.halfWidth(y), y, 0);
      expect(z).toBeCloseTo(skin.halfWidth(y), 9);
      expect(x).toBeCloseTo(skin.frontEnd(y), 9);
    }
  });

  it('keeps the face behind the coupler and before the straight wall', () => {
    for (const y of skin.levels) {
      expect(skin.onFace(0, y, 0)[0]).toBeGreaterThan(0.4);
      expect(skin.frontEnd(y)).toBeLessThan(spec.joint);
    }
  });

  it('rakes the windscreen back: higher is further back', () => {
    for (const z of [0, 0.6, 1.2]) {
      let before = 0;
      for (const y of skin.levels.filter((level) => level > 2.62 && level < spec.gutter)) {
        const [x] = skin.onFace(z, y, 0);
        expect(x).toBeGreaterThan(before);
        before = x;
      }
    }
  });

  it('paints the cab without gaps between face and wall', () => {
    for (let i = 1; i < skin.levels.length; i++) {
      const y = (skin.levels[i]! + skin.levels[i - 1]!) / 2;
      const here = spec.cabPaint.filter(({ from, to }) => y > from && y < to);
      expect(here[0]?.left).toBe('front');
      expect(here.at(-1)?.right).toBe('joint');
      here.slice(1).forEach((zone, k) => {
        const window = zone.left !== here[k]!.right;
        // Only the side window is left open.
        if (window) {
          expect(y).toBeGreaterThan(spec.cabWindow[0]![1]);
          expect(y).toBeLessThan(spec.cabWindow[2]![1]);
        }
      });
    }
    expect(skin.levels.at(-1)).toBe(crown);
  });
});

it('turns and mirrors shapes without changing what they are', () => {
  for (const shape of locomotiveShapes('tep70bs', bare)) {
    const once = build([shape], 0);
    for (const other of [mirrored(shape), turned(shape, tep70bs.length)]) {
      const built = build([other], 0);
      expect(built.triangles).toBe(once.triangles);
      // Quads that are not flat are cut along the other diagonal: not to the last digit.
      expect(volume(built)).toBeCloseTo(volume(once), 2);
    }
  }
});

/** Signed volume that the triangles sweep out from a point on the axis of turning: inside out would change its sign. */
function volume({ position, index }: { position: Float32Array; index: Uint32Array }): number {
  let sum = 0;
  const [cx, cy] = [tep70bs.length / 2, 2];
  for (let i = 0; i < index.length; i += 3) {
    const at = (k: number) => {
      const v = index[i + k]! * 3;
      return [position[v]! - cx, position[v + 1]! - cy, position[v + 2]!] as const;
    };
    const [a, b, c] = [at(0), at(1), at(2)];
    sum +=
      a[0] * (b[1] * c[2] - b[2] * c[1]) -
      a[1] * (b[0] * c[2] - b[2] * c[0]) +
      a[2] * (b[0] * c[1] - b[1] * c[0]);
  }
  return sum / 6;
}

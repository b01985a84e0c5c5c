import { describe, expect, it } from 'vitest';
import { bogieBuffers } from '../../src/build/bogieBuffers.ts';
import { wheelsetBuffers } from '../../src/build/wheelsetBuffers.ts';
import { bogieDefinition, bogieKinds } from '../../src/kit/bogies/index.ts';
import { solidity } from './solidity.ts';

const livery = { colours: {}, bands: [], names: {}, facts: [] };
/** Height of a flange below the tread, m (reference sheet, section 8). */
const flange = 0.028;

describe.each(bogieKinds)('bogie %s', (kind) => {
  const { wheelRadius, axles } = bogieDefinition(kind);

  it.each([0, 1] as const)(
    'stands with its flanges just below the rail top at level %i',
    (level) => {
      const { box } = wheelsetBuffers(kind, 1.52, livery, level)!;
      expect(wheelRadius + box.min[1]).toBeCloseTo(-flange, 3);
      expect(bogieBuffers(kind, 1.52, livery, level).box.min[1]).toBeGreaterThan(0.02);
    },
  );

  it('far away has its wheels, on the rail, as part of itself', () => {
    expect(wheelsetBuffers(kind, 1.52, livery, 2)).toBeNull();
    const { box, triangles } = bogieBuffers(kind, 1.52, livery, 2);
    expect(Math.abs(box.min[1])).toBeLessThan(0.03);
    expect(triangles).toBeLessThanOrEqual(300);
    expect(box.max[0]).toBeGreaterThanOrEqual(Math.max(...axles) + wheelRadius - 0.05);
  });

  it.each([1.435, 1.52])(
    'fits a gauge of %f m: flanges inside the rails, treads on them',
    (gauge) => {
      const { position } = wheelsetBuffers(kind, gauge, livery, 0)!;
      // Only the flange reaches further out than the tread.
      let [inner, outer] = [Infinity, 0];
      for (let i = 0; i < position.length; i += 3) {
        const radius = Math.hypot(position[i]!, position[i + 1]!);
        const z = Math.abs(position[i + 2]!);
        if (radius > wheelRadius - 0.02) {
          inner = Math.min(inner, z);
          outer = Math.max(outer, z);
        }
        if (radius > wheelRadius + 0.02) expect(z).toBeLessThan(gauge / 2);
      }
      // Back to back 80 mm less than the gauge, to a few millimetres of chamfer.
      expect(Math.abs(inner * 2 - (gauge - 0.08))).toBeLessThan(0.006);
      expect(outer).toBeGreaterThan(gauge / 2 + 0.06);
    },
  );

  it.each([0, 1, 2] as const)('has no faulty triangle at level %i', (level) => {
    for (const buffers of [
      bogieBuffers(kind, 1.52, livery, level),
      wheelsetBuffers(kind, 1.52, livery, level),
    ]) {
      if (!buffers) continue;
      expect(solidity(buffers)).toMatchObject({
        notFinite: 0,
        degenerate: 0,
        inverted: 0,
      });
    }
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildShapes } from '../../src/build/buildShapes.ts';
import { surfaceOf } from '../../src/build/surfaceOf.ts';
import { carShapes } from '../../src/kit/carShapes.ts';
import { faultyTriangles } from '../build/faultyTriangles.ts';
import { livery, plainCoach } from './coachSamples.ts';

const surface = surfaceOf(livery);
const metres = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true, noDefaultInfinity: true });

/** Coaches of any sensible size, with doors and windows of any number. */
const coaches = fc
  .record({
    section: fc.constantFrom('kim', 'rzd', 'unknown'),
    bodyLength: metres(8, 28),
    gap: metres(0.05, 0.7),
    width: metres(2.4, 3.3),
    height: metres(3.2, 4.9),
    gangway: fc.constantFrom('russian', 'chinese', 'none', 'unknown'),
    coupler: fc.constantFrom('sa3', 'knuckle'),
    windows: fc.nat(8),
    frosted: fc.boolean(),
    door: fc.constantFrom('entrance' as const, 'service' as const, 'sliding' as const),
  })
  .map((of) =>
    plainCoach({
      section: of.section,
      length: of.bodyLength + 2 * of.gap,
      body: {
        length: of.bodyLength,
        width: of.width,
        height: of.height,
        floor: 1.3,
        sill: 1.1,
      },
      bogies: { kind: 'kvz', centres: of.bodyLength * 0.7 },
      gangway: { kind: of.gangway, head: true, tail: true },
      coupler: of.coupler,
      doors: [
        {
          side: 'both',
          kind: of.door,
          at: of.gap + 1,
          width: 0.8,
          from: 1.2,
          to: 2.9,
        },
      ],
      windows: [
        {
          side: 'both',
          at: of.gap + 2.4,
          count: Math.min(of.windows, Math.floor((of.bodyLength - 3) / 1.6)),
          pitch: 1.6,
          width: 1,
          height: 0.7,
          sill: 1.9,
          corner: 0.1,
          frosted: of.frosted,
          recess: 0.03,
        },
      ],
    }),
  );

it('seed 7: any coach is sound at every level and stays in its outline', () => {
  fc.assert(
    fc.property(coaches, fc.constantFrom(0 as const, 1 as const, 2 as const), (vehicle, level) => {
      const buffers = buildShapes(carShapes(vehicle, livery), level, surface);
      expect(faultyTriangles(buffers)).toMatchObject({
        notFinite: 0,
        degenerate: 0,
        inverted: 0,
      });
      const { min, max } = buffers.box;
      expect(min[0]).toBeGreaterThan(-0.06);
      expect(max[0]).toBeLessThan(vehicle.length + 0.06);
      expect(max[2]).toBeLessThan(vehicle.body.width / 2 + 0.1);
      expect(max[1]).toBeLessThan(vehicle.body.height + 0.03);
    }),
    { seed: 7, numRuns: 60 },
  );
});

import { describe, expect, test } from 'vitest';
import { plainCoach } from '../../src/model/defaults.ts';
import { openingsOf } from '../../src/model/openingsOf.ts';
import { scaleVehicle } from '../../src/model/scaleVehicle.ts';
import { shippedTrains } from '../tools/shippedTrains.ts';

const shipped = shippedTrains().trains.flatMap(({ cars }) => cars.map(({ vehicle }) => vehicle));
const vehicles = [plainCoach, ...new Map(shipped.map((v) => [JSON.stringify(v), v])).values()];

describe('a vehicle at another length', () => {
  test('of its own length is itself', () => {
    expect(scaleVehicle(plainCoach, plainCoach.length)).toBe(plainCoach);
  });

  test('keeps its couplers’ length and moves everything in proportion', () => {
    const longer = scaleVehicle(plainCoach, plainCoach.length * 1.1);
    expect(longer.body.length).toBeCloseTo(plainCoach.body.length + plainCoach.length * 0.1);
    expect(longer.bogies.centres).toBeCloseTo(plainCoach.bogies.centres * 1.1);
    expect(longer.windows[0]).toMatchObject({ count: 10, width: 1.08 });
    expect(longer.windows[0]?.at).toBeCloseTo((plainCoach.windows[0]?.at ?? 0) * 1.1);
    expect(longer.exterior[0]?.at).toBeCloseTo((plainCoach.exterior[0]?.at ?? 0) * 1.1);
  });

  test.each([8, 9.5, 12, 15, 18, 21, 24.156, 26.6, 33, 40])(
    'at %d m every opening lies inside the body and apart from the others',
    (length) => {
      for (const vehicle of vehicles) {
        const scaled = scaleVehicle(vehicle, length);
        expect(scaled.length).toBe(length);
        const end = (length - scaled.body.length) / 2;
        const openings = openingsOf(scaled);
        for (const [index, a] of openings.entries()) {
          expect(a.from).toBeGreaterThan(end - 1e-9);
          expect(a.to).toBeLessThan(length - end + 1e-9);
          for (const b of openings.slice(index + 1)) {
            const sides = a.side === b.side || a.side === 'both' || b.side === 'both';
            // Doors of a very short car may meet; windows make room.
            if (!sides || (a.path[0] === 'doors' && b.path[0] === 'doors')) continue;
            const apart = a.to <= b.from + 1e-9 || b.to <= a.from + 1e-9;
            expect(apart || a.high <= b.low || b.high <= a.low).toBe(true);
          }
        }
      }
    },
  );
});

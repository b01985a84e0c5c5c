import type { Figure } from '../../src/model/figure.ts';
import type { Car, Locomotive, Room, Train, VehicleType } from '../../src/model/train.ts';

export const figure = (value: number, low = value, high = value): Figure => ({
  value,
  low,
  high,
  basis: 'a sample',
  facts: [],
});

/** An ordinary coach of the given length over couplers; bodies 0.9 m shorter. */
export function sampleVehicle(length: number): VehicleType {
  return {
    name: 'coach',
    length,
    section: 'rzd',
    body: {
      length: length - 0.9,
      width: 3.1,
      height: 4.37,
      floor: 1.3,
      sill: 1.09,
    },
    bogies: { kind: 'kvz', centres: length * 0.69 },
    coupler: 'sa3',
    gangway: { kind: 'russian', head: true, tail: true },
    ribs: false,
    doors: [
      {
        side: 'both',
        kind: 'entrance',
        at: 1.2,
        width: 0.8,
        from: 1.15,
        to: 3.25,
      },
    ],
    windows: [
      {
        side: 'both',
        at: 4,
        count: 6,
        pitch: 1.8,
        width: 1.2,
        height: 0.95,
        sill: 2.1,
        corner: 0.12,
        frosted: false,
        recess: 0.03,
      },
    ],
    exterior: [
      {
        part: 'radome',
        at: length / 2,
        diameter: 1.4,
        from: 4.2,
        to: 5,
        item: 'dome',
      },
    ],
    basis: 'a sample',
  };
}

export function sampleCar(n: number, length: Figure, rooms: readonly Room[] = []): Car {
  const amenity = { name: 'thing', facts: [], evidence: 'unreported', comfort: null } as const;
  return {
    n,
    name: `car ${n}`,
    purpose: '',
    kind: 'coach',
    evidence: 'assumed',
    place: 'assumed',
    length,
    vehicle: sampleVehicle(length.value),
    type: 'coach',
    armour: { walls: [], floor: [], windows: [] },
    communications: [],
    rooms,
    amenities: [
      { ...amenity, id: 'dome', room: null },
      { ...amenity, id: 'table', room: rooms[0]?.id ?? null },
      { ...amenity, id: 'whole', room: null },
    ],
    facts: [],
    disputes: [],
    counterpart: null,
    fault: null,
  };
}

export function sampleLocomotive(
  type: string,
  length: number,
  end: 'head' | 'tail',
  turned: boolean,
): Locomotive {
  return {
    type,
    name: type,
    end,
    turned,
    length: figure(length),
    evidence: 'assumed',
    facts: [],
  };
}

export function sampleTrain(
  cars: readonly Car[],
  locomotives: readonly Locomotive[],
  gauge = 1.52,
): Train {
  return {
    id: 'sample',
    name: 'Sample train',
    shortName: 'Sample',
    summary: '',
    visitor: false,
    subject: null,
    gauge: figure(gauge),
    livery: {
      colours: { 'body-side': '#c9cdd0' },
      bands: [
        { role: 'body-low', from: 1, to: 1.95 },
        { role: 'body-stripe', from: 1.95, to: 2.2 },
        { role: 'body-side', from: 2.2, to: 3.5 },
      ],
      names: {},
      facts: [],
    },
    locomotives,
    cars,
    facts: [],
    denial: null,
  };
}

import type { ExteriorPart, Livery, VehicleType } from '../../src/model/train.ts';

export const livery: Livery = {
  colours: {},
  bands: [
    { role: 'body-sill', from: 1.09, to: 1.17 },
    { role: 'body-low', from: 1.17, to: 1.96 },
    { role: 'body-stripe', from: 1.96, to: 2.05 },
    { role: 'body-side', from: 2.05, to: 3.4 },
  ],
  names: {},
  facts: [],
};

/** A short coach with nothing on it, to be changed by a test. */
export function plainCoach(changes: Partial<VehicleType> = {}): VehicleType {
  return {
    name: 'Coach',
    length: 24.537,
    section: 'rzd',
    body: { length: 23.6, width: 3.105, height: 4.37, floor: 1.3, sill: 1.09 },
    bogies: { kind: 'kvz', centres: 17 },
    coupler: 'sa3',
    gangway: { kind: 'russian', head: true, tail: true },
    ribs: true,
    doors: [],
    windows: [],
    exterior: [],
    basis: 'A test',
    ...changes,
  };
}

/** One part of each kind of exterior, with the figures that the shipped trains use. */
export const sampleParts: readonly ExteriorPart[] = [
  { part: 'radome', at: 13, diameter: 1.6, from: 4.33, to: 5.02 },
  { part: 'whip', at: 19.6, to: 5.05, count: 2, pitch: 0.8 },
  { part: 'antenna-cover', at: 10, length: 3, width: 1.1, to: 4.62 },
  { part: 'antenna-rail', at: 9.7, length: 3.4, width: 1.2, to: 4.46 },
  { part: 'panel-antenna', at: 16.3, length: 1.8, width: 1, to: 4.62 },
  { part: 'air-conditioner', at: 3.2, length: 2.6, width: 1.9, to: 4.43 },
  { part: 'ventilator', at: 6.2, count: 7, pitch: 2 },
  { part: 'roof-vent', at: 22.1, z: 0.7 },
  { part: 'flue', at: 2.35, z: 1.05, to: 4.46 },
  { part: 'kitchen-hood', at: 5.3, length: 0.8, to: 4.58 },
  { part: 'exhaust', at: 15.6, z: 0.35, to: 4.78 },
  { part: 'fan-plinth', at: 10.5, length: 4.7, width: 2, to: 4.56 },
  { part: 'fan', at: 9.3, diameter: 1.4, from: 4.56, to: 4.66 },
  { part: 'grille', at: 13.6, length: 1.3, from: 2.3, to: 2.95, side: 'both' },
  { part: 'under-box', at: 8.8, length: 1.5, width: 2.92, from: 0.52, to: 1.1 },
  {
    part: 'under-tank',
    at: 15.5,
    length: 1.2,
    width: 2.4,
    from: 0.72,
    to: 1.02,
  },
  { part: 'fuel-tank', at: 9.8, length: 5.6, width: 2.8, from: 0.42, to: 1.1 },
  { part: 'brake-gear', at: 14.2 },
  { part: 'generator', at: 5.85 },
  { part: 'emblem', at: 12.2, diameter: 0.62, from: 2.2 },
  { part: 'lettering', at: 15.9, from: 1.42, to: 1.68, text: 'РЕСТОРАН' },
  { part: 'number-plate', at: 12.3, from: 1.5, to: 1.59, text: '0123456789' },
  { part: 'destination-board', at: 10.2, length: 0.9, from: 1.62, to: 1.78 },
  { part: 'data-panel', at: 2.2, from: 1.36 },
  { part: 'opening-side', at: 13.2, length: 14 },
  { part: 'loading-door', at: 24 },
  { part: 'side-posts', at: 14.9, count: 7, pitch: 1.15 },
  { part: 'covered-load', at: 12, length: 6, width: 2.4, from: 1.3, to: 2.9 },
];

import type { Livery, VehicleType } from './train.ts';

/**
 * The plain coach that a file gets where it says nothing: a Russian compartment coach of standard measures
 * (facts ctx-ru-length, ctx-ru-body, ctx-ru-width, ctx-ru-height, ctx-ru-bogie-centres; windows 1.9 m apart, ctx-window-pitch).
 */
export const plainCoach: VehicleType = {
  name: 'Plain coach',
  length: 24.537,
  section: 'rzd',
  body: { length: 23.6, width: 3.105, height: 4.37, floor: 1.3, sill: 1.09 },
  bogies: { kind: 'kvz', centres: 17 },
  coupler: 'sa3',
  gangway: { kind: 'russian', head: true, tail: true },
  ribs: false,
  doors: [
    {
      side: 'both',
      kind: 'entrance',
      at: 1.22,
      width: 0.78,
      from: 1.16,
      to: 3.2,
    },
    {
      side: 'both',
      kind: 'entrance',
      at: 23.317,
      width: 0.78,
      from: 1.16,
      to: 3.2,
    },
  ],
  windows: [
    {
      side: 'both',
      at: 3.7185,
      count: 10,
      pitch: 1.9,
      width: 1.08,
      height: 0.88,
      sill: 2.14,
      corner: 0.12,
      frosted: false,
      recess: 0.03,
    },
  ],
  exterior: [
    { part: 'air-conditioner', at: 3.2, length: 2.6, width: 1.9, to: 4.43 },
    { part: 'under-box', at: 9.6, length: 3, width: 2.9, from: 0.52, to: 1.09 },
    { part: 'brake-gear', at: 14.25 },
  ],
  basis: 'A standard Russian coach, used where the file says nothing else',
};

/** Slate blue with a pale stripe: neither of the two trains. */
export const plainLivery: Livery = {
  colours: {
    'body-side': '#3c566b',
    'body-low': '#3c566b',
    'body-stripe': '#e6e1d3',
    'body-sill': '#2a2e31',
    roof: '#4a4f54',
    end: '#33495b',
    door: '#3c566b',
    underframe: '#2a2e31',
  },
  bands: [
    { role: 'body-sill', from: 1.09, to: 1.17 },
    { role: 'body-low', from: 1.17, to: 1.96 },
    { role: 'body-stripe', from: 1.96, to: 2.05 },
    { role: 'body-side', from: 2.05, to: 3.4 },
  ],
  names: {
    'body-side': 'slate blue',
    'body-low': 'slate blue',
    'body-stripe': 'cream',
    roof: 'dark grey',
  },
  facts: [],
};

/** Length of locomotives over couplers, m (facts ctx-loco-tep70bs, ctx-loco-df11z: one unit). */
export const locomotiveLengths: Readonly<Record<string, number>> = {
  tep70bs: 21.7,
  df11z: 21.25,
};

/** Length of a locomotive of which nothing is known, m. */
export const plainLocomotiveLength = 20;

/** Standard gauge, m. */
export const plainGauge = 1.435;

import { ceilingRow } from './ceilingRow.ts';
import { fromHead } from './fromHead.ts';
import { itemOf } from './itemOf.ts';
import type { PutPiece, RoomFit, RoomKind, RoomSpace } from './room.ts';

/** A cosmetologist's room with the life-saving kit that the reports place there. Drawn for 5.2 m; a shorter one holds less. */
export const cosmetology: RoomKind = { kind: 'cosmetology', way: 'middle', fit };

function fit(space: RoomSpace): RoomFit {
  const { half } = space;
  const length = space.to - space.from;
  const has = (id: string) => itemOf(space, id);
  const right = { z: half, turn: 180 };
  const pieces: PutPiece[] = [
    ...fromHead(space, [
      // Left: the couch, at its head the lamp, then what keeps a patient alive.
      {
        piece: 'massage-couch',
        at: 1.45,
        z: -half + 0.43,
        turn: 180,
        ...has('massage-table'),
      },
      { piece: 'ring-lamp', at: 2.98, z: -0.42, turn: -112, ...has('cosmetology') },
      {
        piece: 'round-stool',
        options: { roles: { seat: 'couch-cream' } },
        at: 1.7,
        z: -0.3,
      },
      {
        piece: 'patient-monitor',
        at: 2.2,
        z: -half,
        up: 1.28,
        ...has('patient-monitor'),
      },
      { piece: 'infusion-stand', at: 2.95, z: -half + 0.34, ...has('infusion-unit') },
      { piece: 'ventilator-unit', at: 3.68, z: -half + 0.42, ...has('ventilator') },
      {
        piece: 'emergency-trolley',
        at: 4.6,
        z: -half + 0.27,
        key: 'trolley',
        ...has('emergency-equipment'),
      },
      {
        piece: 'defibrillator',
        at: 4.6,
        z: -half + 0.25,
        up: 0.835,
        on: 'trolley',
        ...has('defibrillator'),
      },
      {
        piece: 'slat-panel',
        options: { width: 1.5, height: 0.5 },
        at: 2.05,
        z: -half,
        up: 0.72,
      },
      {
        piece: 'acoustic-panel',
        options: {
          width: 1.1,
          height: 1.1,
          count: 2,
          roles: { frame: 'wood-light', cloth: 'panel-cloth' },
        },
        at: 0.72,
        z: -half,
        up: 0.9,
        ...has('cosmetology'),
      },
      ...[-1, 1].map((side) => ({
        piece: 'slat-panel',
        options: { width: 0.84, height: 0.94 },
        at: 0,
        z: side * 0.93,
        up: 1.0,
        turn: 90,
      })),
      // Right: basin and mirror, the shelf of cosmetics, the device.
      {
        piece: 'vanity-basin',
        options: { width: 1.2 },
        at: 0.85,
        z: half - 0.26,
        turn: 180,
        key: 'vanity',
      },
      { piece: 'towel-rolls', at: 0.5, z: half - 0.28, up: 0.815, on: 'vanity' },
      {
        piece: 'wall-mirror',
        options: { width: 1.15, height: 0.8, roles: { frame: 'brass' } },
        at: 0.85,
        up: 1.12,
        ...right,
      },
      {
        piece: 'cabinet',
        options: {
          width: 1.1,
          height: 0.82,
          roles: { wood: 'lacquer-white', top: 'marble-cream' },
        },
        at: 2.15,
        z: half - 0.22,
        turn: 180,
        key: 'cupboard',
      },
      {
        piece: 'first-aid-case',
        at: 1.98,
        z: half - 0.325,
        up: 0.82,
        turn: 180,
        on: 'cupboard',
        ...has('emergency-equipment'),
      },
      {
        piece: 'cosmetics-shelf',
        options: { width: 1.0 },
        at: 2.18,
        up: 1.08,
        ...right,
        ...has('cosmetics'),
      },
      {
        piece: 'radio-frequency-trolley',
        at: 3.1,
        z: half - 0.32,
        turn: 180,
        ...has('radio-frequency'),
      },
      { piece: 'palm', at: 4.7, z: half - 0.52 },
    ]),
    ...ceilingRow(
      space,
      'ceiling-panel',
      { pitch: 1.75, high: 0.06, wide: 0.24 },
      { width: Math.min(1.15, length - 0.1), depth: 0.46, roles: { lamp: 'lamp-panel' } },
    ),
    ...[-0.9, 0.9].flatMap((z) =>
      ceilingRow(space, 'downlight', { pitch: 1.75, high: 0.02, wide: 0.07, z }),
    ),
  ];
  return {
    finish: {
      floor: 'treatment-floor',
      wall: 'treatment-wall',
      dado: 'gym-dado',
      ceiling: 'ceiling',
      trim: 'trim',
      door: 'wood-light',
    },
    pieces,
    exposure: 1.05,
    white: [0.97, 1.04],
  };
}

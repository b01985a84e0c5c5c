import type { PutPiece } from './room.ts';
import { put } from './service/put.ts';

/** The corner to be filmed in, at the tail end: it is looked at from the head. */
export function filmingCorner(to: number, half: number): readonly PutPiece[] {
  const z = half - 0.98;
  return [
    put('acoustic-panel', to, z, {
      turn: -90,
      up: 0.12,
      options: { width: 1.7, height: 1.92, roles: { cloth: 'cloth-teal', frame: 'machine-black' } },
    }),
    put('carpet', to - 0.95, z, {
      options: { width: 1.6, depth: 1.7, roles: { field: 'cloth-slate' } },
    }),
    ...[-0.42, 0.42].map((dz) =>
      put('armchair', to - 0.62, z + dz * 1.02, {
        turn: -90,
        options: { width: 0.78, depth: 0.74, roles: { seat: 'leather-cream', feet: 'chrome' } },
      }),
    ),
    put('camera-tripod', to - 2.15, z, { turn: 90 }),
    put('soft-lamp', to - 1.7, half - 0.42, { turn: 120 }),
  ];
}

import type { PatchShape, Vec3 } from '../shapes.ts';
import type { ExteriorKind } from './part.ts';

const along = 24;
const across = 12;

/** A load under a tarpaulin: a closed soft heap without any shape of its own, roped down, from `from` up to `to`. */
export const coveredLoad: ExteriorKind = {
  kind: 'covered-load',
  needs: ['length', 'width', 'from', 'to'],
  shapes: ({ at, length = 6, width = 2.4, from = 1.3, to = 2.9 }) => {
    const rows: Vec3[][] = [];
    for (let i = 0; i <= along; i += 1) {
      const u = (i / along) * 2 - 1;
      const row: Vec3[] = [];
      for (let k = 0; k <= across; k += 1) {
        const v = (k / across) * 2 - 1;
        // Superellipse heap with shallow folds that run down from the ridge.
        const rise = Math.max(0, (1 - Math.abs(u) ** 5) * (1 - Math.abs(v) ** 3.4)) ** 0.45;
        const fold = 0.035 * Math.sin(i * 1.9 + k * 0.6) * rise * (1 - rise * 0.5);
        const spread = 1 - 0.06 * rise;
        row.push([
          at + (u * length) / 2,
          from + (to - from) * rise + fold,
          ((v * width) / 2) * spread,
        ]);
      }
      rows.push(row);
    }
    const sheet: PatchShape = {
      kind: 'patch',
      role: 'tarpaulin',
      detail: 2,
      rows,
    };
    return [sheet];
  },
};

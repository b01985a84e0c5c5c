import { block } from '../coach/solids.ts';
import type { ExteriorKind } from './part.ts';

/** A flat antenna that lies on the roof: a pale shallow box on four feet, its lid in panels, its top at `to`. */
export const panelAntenna: ExteriorKind = {
  kind: 'panel-antenna',
  needs: ['length', 'width', 'to', 'z'],
  shapes: ({ at, length = 1.8, width = 1, to, z = 0 }, { section }) => {
    const half = width / 2;
    const top = to ?? section.crown + 0.24;
    const x = [at - length / 2, at + length / 2] as const;
    const base = Math.min(top - 0.1, section.crown + 0.1);
    return [
      block('radome', 2, x, [base, top], [z - half, z + half], 0.03),
      // A dark plinth from the roof up to the box, so that it stands at every distance.
      block(
        'roof-equipment',
        2,
        [x[0] + 0.06, x[1] - 0.06],
        [section.roofAt(Math.abs(z) + half * 0.8) - 0.03, base],
        [z - half * 0.8, z + half * 0.8],
      ),
    ];
  },
};

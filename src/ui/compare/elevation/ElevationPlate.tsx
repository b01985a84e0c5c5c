import type { CSSProperties, ReactNode } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import { align } from '../../../plan/compare/align.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { useStore } from '../../../store/store.ts';
import { useAlign } from '../useAlign.ts';
import { useWidth } from '../useWidth.ts';
import { PlateRuler } from './PlateRuler.tsx';
import { PlateTrain } from './PlateTrain.tsx';
import { plateLayout } from './plateLayout.ts';
import { wholeWindow } from './wholeWindow.ts';

/** Under this scale, px a metre, the drawings are better than the picture. */
const pictureScale = 1.2;

/** Both trains from the side at one scale on one ruler. The picture draws the trains where it can; else they are drawn here. */
export function ElevationPlate({ plans }: { readonly plans: readonly TrainPlan[] }): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const mode = useAlign();
  const locomotives = useStore((s) => s.locomotives);
  const drawn = useStore((s) => s.elevationDrawn);
  const setElevation = useStore((s) => s.setElevation);
  const places = useMemo(() => align(plans, mode, locomotives), [plans, mode, locomotives]);
  const window = useMemo(() => wholeWindow(plans, mode, locomotives), [plans, mode, locomotives]);
  const layout = useMemo(
    () =>
      plateLayout({
        width,
        window,
        trains: plans.map(({ train }) => train.id),
        ranges: mode === 'heads' || mode === 'tails',
      }),
    [width, window, plans, mode],
  );

  useEffect(() => {
    if (width === 0 || layout.scale < pictureScale) setElevation(null);
    else {
      const rails = layout.rows.map(({ train, rail }) => ({ train, y: rail }));
      setElevation({ left: layout.left, metresPerPixel: 1 / layout.scale, rails });
    }
  }, [layout, width, setElevation]);
  useEffect(() => () => setElevation(null), [setElevation]);

  const style: CSSProperties & Record<'--m', string> = {
    height: layout.height,
    '--m': `${layout.scale}px`,
  };
  return (
    <div className="elevation-plate" ref={root} style={style} data-drawn={drawn}>
      {width > 0 &&
        plans.map((plan, i) => {
          const row = layout.rows[i];
          return (
            row && (
              <PlateTrain
                key={plan.train.id}
                plan={plan}
                row={row}
                layout={layout}
                places={places.places}
                drawn={drawn}
              />
            )
          );
        })}
      {width > 0 && <PlateRuler layout={layout} />}
    </div>
  );
}

import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { t } from '../i18n/t.ts';
import type { Vec3 } from '../kit/shapes.ts';
import type { CarPlan, TrackPlan } from '../plan/types.ts';
import type { Stage } from '../store/stage.ts';

/** From a track's middle to the near edge of the outline that is left there of a hidden train, m. */
const nearEdge = 1.5;
/** From that edge down to the plate, CSS px. */
const drop = 8;

interface Props {
  readonly stage: Stage;
  readonly tracks: readonly TrackPlan[];
  readonly track: TrackPlan;
  /** The chosen car, on `track`. */
  readonly car: CarPlan;
}

/** Says which trains are hidden so that the chosen car can be seen, at the outlines on their tracks before it. */
export function Ghosts({ stage, tracks, track, car }: Props): ReactNode {
  const layer = useRef<HTMLDivElement>(null);
  const hidden = tracks.slice(0, tracks.indexOf(track));
  useEffect(() => {
    const move = () => {
      const { current } = layer;
      if (!current) return;
      hidden.forEach(({ plan, z }, i) => {
        const plate = current.children[i];
        if (!(plate instanceof HTMLElement)) return;
        const end = plan.lengthWithLocomotives.value - 5;
        const edge: Vec3 = [Math.min(car.x + car.length / 2, end), 0, z + nearEdge];
        const at = stage.project(edge);
        const left = at ? at.x - plate.offsetWidth / 2 : 0;
        const top = at ? at.y + drop : 0;
        const fits = at !== null && left > 0 && top + plate.offsetHeight < current.clientHeight;
        plate.style.visibility = fits ? 'visible' : 'hidden';
        plate.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
      });
    };
    move();
    return stage.onFrame(move);
  });
  return (
    <div className="labels" aria-hidden="true" ref={layer}>
      {hidden.map(({ plan }) => (
        <span key={plan.train.id} className="ghost-plate" data-ghost={plan.train.id}>
          {t('scene.hidden', { train: plan.train.shortName })}
        </span>
      ))}
    </div>
  );
}

import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { t } from '../../i18n/t.ts';
import { tWalk } from '../../i18n/tWalk.ts';
import type { Box } from '../../kit/shapes.ts';
import { itemBoxes } from '../../plan/inside/itemBoxes.ts';
import type { InsidePlan } from '../../plan/inside/types.ts';
import type { Stage } from '../../store/stage.ts';
import { store } from '../../store/store.ts';
import { EvidenceMark } from '../EvidenceMark.tsx';
import { isCovered } from './isCovered.ts';
import type { WalkPlace } from './useWalkPlace.ts';

/** What stands on the picture of a walk and takes presses. */
const covering = '.walk > :not(.dots, .walk-top), .walk-top > *, .overlay-legend';

interface Props {
  readonly place: WalkPlace;
  readonly stage: Stage;
  /** z of the track, scene. */
  readonly trackZ: number;
  readonly item: string | null;
  readonly hover: string | null;
  readonly near: string | null;
  readonly onOpen: (id: string) => void;
}

/**
 * A dot on every thing of this room that can be read about, moved after each drawn frame without React. The pointer goes through
 * them to the picture, which knows what lies in front; keys and screen readers press the dots themselves.
 */
export function ItemDots({ place, stage, trackZ, item, hover, near, onOpen }: Props): ReactNode {
  const layer = useRef<HTMLDivElement>(null);
  const { carPlan, inside, room } = place;
  const items = inside?.items.filter((one) => one.room === room) ?? [];
  useEffect(() => {
    const move = () => {
      const { current } = layer;
      if (!current) return;
      const { left, top, width, height } = current.getBoundingClientRect();
      const papers = [...(current.closest('.stage')?.querySelectorAll(covering) ?? [])];
      const covers = papers.map((paper) => paper.getBoundingClientRect());
      for (const dot of current.children) {
        const box = inside && nearestBox(inside, dot.getAttribute('data-dot'), carPlan.x);
        if (!(dot instanceof HTMLElement) || !box) continue;
        const { min, max } = box;
        const at = stage.project([
          carPlan.x + (min[0] + max[0]) / 2,
          (min[1] + max[1]) / 2,
          trackZ + (min[2] + max[2]) / 2,
        ]);
        const within = at && at.x > 0 && at.y > 0 && at.x < width && at.y < height;
        // Out of sight it keeps its place in the order of tabs.
        dot.dataset.seen = String(Boolean(within && !isCovered(left + at.x, top + at.y, covers)));
        if (at) dot.style.transform = `translate(${at.x.toFixed(1)}px, ${at.y.toFixed(1)}px)`;
      }
    };
    move();
    return stage.onFrame(move);
  });
  return (
    <div className="dots" ref={layer}>
      {items.map(({ id }) => {
        const amenity = carPlan.car.amenities.find((one) => `${carPlan.id}/${one.id}` === id);
        if (!amenity) return null;
        const named = id === hover || (id === near && item === null);
        return (
          <button
            key={id}
            type="button"
            className="dot"
            data-dot={id}
            data-seen="false"
            data-named={named}
            aria-pressed={id === item}
            aria-label={tWalk('item.dot', {
              name: amenity.name,
              evidence: t(`evidence.${amenity.evidence}`),
            })}
            onClick={() => onOpen(id)}
          >
            <span className="dot-mark" />
            <span className="dot-name" aria-hidden="true">
              <EvidenceMark level={amenity.evidence} />
              {amenity.name}
            </span>
          </button>
        );
      })}
    </div>
  );
}

/** Of the pieces that show an item, the one that the visitor is nearest to. */
function nearestBox(inside: InsidePlan, item: string | null, carX: number): Box | null {
  const { pose } = store.getState();
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, box } of itemBoxes(inside)) {
    if (id !== item) continue;
    const { min, max } = box;
    const x = (min[0] + max[0]) / 2 + carX - (pose?.x ?? 0);
    const z = (min[2] + max[2]) / 2 - (pose?.z ?? 0);
    const away = Math.hypot(x, z);
    if (away >= least) continue;
    least = away;
    best = box;
  }
  return best;
}

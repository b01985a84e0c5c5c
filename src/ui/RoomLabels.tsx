import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { toScene } from '../plan/toScene.ts';
import type { CarPlan, TrackPlan } from '../plan/types.ts';
import type { Stage } from '../store/stage.ts';
import { store } from '../store/store.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import { roomLabelPlaces } from './roomLabelPlaces.ts';

/** Labels stand over the top of a room's far wall, so much over its floor, m. */
const wallTop = 2.3;
/** Margin that the free area keeps round what is framed, CSS px. */
const around = 16;

interface Props {
  readonly stage: Stage;
  readonly track: TrackPlan;
  readonly carPlan: CarPlan;
}

/** Names of the rooms of a car that is cut open, with their marks; moved after each drawn frame without React. */
export function RoomLabels({ stage, track, carPlan }: Props): ReactNode {
  const layer = useRef<HTMLDivElement>(null);
  const { car, rooms } = carPlan;
  useEffect(() => {
    const move = () => {
      const { current } = layer;
      if (!current) return;
      const labels = [...current.children].filter((label) => label instanceof HTMLElement);
      const y = car.vehicle.body.floor + wallTop;
      const sourced = new Set(car.amenities.map(({ room }) => room));
      // The panel and the sheet cover a part of the picture: no label goes under them.
      const area = store.getState().freeArea;
      const free = {
        left: area ? Math.max(0, area.left - 2 * around) : 0,
        right: area ? area.right + around : current.clientWidth,
        bottom: area ? area.bottom + around : current.clientHeight,
      };
      const wanted = rooms.map(({ id, from, to }, i) => {
        const at = stage.project(
          toScene(track, carPlan, [(from + to) / 2, y, -car.vehicle.body.width / 2]),
        );
        // Rooms that somebody speaks of come before corridors and lavatories.
        const rank = sourced.has(id) ? 0 : 1;
        return at && { ...at, rank, width: labels[i]?.offsetWidth ?? 0 };
      });
      roomLabelPlaces(wanted, free, standing(current)).forEach((place, i) => {
        const label = labels[i];
        if (!label) return;
        // Hidden it keeps its width, which the next frame asks for.
        label.style.visibility = place ? 'visible' : 'hidden';
        if (!place) return;
        label.style.transform = `translate(${place.left}px, ${place.top}px)`;
        label.style.setProperty('--leader', `${Math.round(place.leader)}px`);
      });
    };
    move();
    return stage.onFrame(move);
  });
  return (
    <div className="labels room-labels" aria-hidden="true" ref={layer}>
      {rooms.map(({ id, name }) => (
        <div key={id} className="tag" data-room-label={id} style={{ visibility: 'hidden' }}>
          <span className="tag-plate">
            <EvidenceMark
              level={car.rooms.find((room) => room.id === id)?.evidence ?? 'unreported'}
            />
            {name}
          </span>
          <span className="tag-leader" />
        </div>
      ))}
    </div>
  );
}

/** The tags of cars and items, which were placed just before. */
function standing(layer: HTMLElement) {
  const frame = layer.getBoundingClientRect();
  const tags = layer.parentElement?.querySelectorAll('[data-tag]:not([hidden]) .tag-plate') ?? [];
  return [...tags].map((tag) => {
    const { left, top, width } = tag.getBoundingClientRect();
    return { left: left - frame.left, top: top - frame.top, width };
  });
}

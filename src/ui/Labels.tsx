import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { TrainPlan } from '../plan/types.ts';
import type { Stage } from '../store/stage.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import { findCar } from './findCar.ts';
import { labelPlace } from './labelPlace.ts';

interface Props {
  readonly stage: Stage;
  readonly plans: ReadonlyMap<string, TrainPlan>;
  /** `<train>/<n>`, or null. */
  readonly selected: string | null;
  /** `<train>/<n>` or `<train>/<n>/<item>`, or null. */
  readonly hover: string | null;
  /** Ids of cars to find among the others. */
  readonly lit: readonly string[] | null;
  readonly item: string | null;
  /** The chosen car is open to the eye: neither outline nor tag stand before its rooms. */
  readonly open: boolean;
}

/** Outline and tags over the 3D picture; moved after each drawn frame without React. The panel says the same, so readers skip them. */
export function Labels({ stage, plans, selected, hover, lit, item, open }: Props): ReactNode {
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = () => {
      if (layer.current) placeAll(layer.current, stage);
    };
    place();
    return stage.onFrame(place);
  });
  const pointed = hover !== null && hover !== selected ? hover : null;
  return (
    <div className="labels" aria-hidden="true" ref={layer}>
      <svg className="outlines" aria-hidden="true">
        {lit?.map(
          (id) => id !== selected && id !== hover && <Outline key={id} id={id} as="chosen" />,
        )}
        {pointed && <Outline id={pointed} as="pointed" />}
        {selected && !open && <Outline id={selected} as="chosen" />}
      </svg>
      {selected && !open && <Tag key={selected} id={selected} plans={plans} />}
      {pointed && <Tag key={`hover ${pointed}`} id={pointed} plans={plans} />}
      {item && item !== pointed && <Tag key={item} id={item} plans={plans} />}
    </div>
  );
}

interface OutlineProps {
  readonly id: string;
  /** Chosen: a whole line; pointed at: a finer, broken one, so that they differ without colour. */
  readonly as: 'chosen' | 'pointed';
}

function Outline({ id, as }: OutlineProps): ReactNode {
  return (
    <g data-outline={id} className={`outline-${as}`}>
      <polygon className="outline-casing" />
      <polygon className="outline-line" />
    </g>
  );
}

function Tag(props: { readonly id: string; readonly plans: Props['plans'] }): ReactNode {
  const found = findCar(props.id, props.plans);
  if (!found) return null;
  const { car } = found.carPlan;
  const amenity = car.amenities.find(({ id }) => id === props.id.split('/')[2]);
  return (
    <div className="tag" data-tag={props.id} hidden>
      <span className="tag-plate">
        <EvidenceMark level={amenity?.evidence ?? car.evidence} />
        {amenity ? amenity.name : `${car.n} ${car.name}`}
      </span>
      <span className="tag-leader" />
    </div>
  );
}

/** An outline lower than this is drawn finer, CSS px. */
const low = 28;

/** Reads where things are from the stage and moves their marks there. */
function placeAll(layer: HTMLElement, stage: Stage): void {
  for (const group of layer.querySelectorAll<SVGGElement>('[data-outline]')) {
    const outline = stage.outline(group.dataset.outline ?? '');
    const points = outline?.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ') ?? '';
    for (const polygon of group.children) polygon.setAttribute('points', points);
    // Round what is low from afar a full line would hide it.
    const heights = outline?.map(({ y }) => y) ?? [];
    group.toggleAttribute('data-low', Math.max(...heights) - Math.min(...heights) < low);
  }
  const size = { width: layer.clientWidth, height: layer.clientHeight };
  for (const tag of layer.querySelectorAll<HTMLElement>('[data-tag]')) {
    const id = tag.dataset.tag ?? '';
    const isItem = id.split('/').length === 3;
    const located = isItem ? stage.locate(id) : null;
    const points = located ? [located] : isItem ? null : stage.outline(id);
    tag.hidden = !points;
    if (!points) continue;
    const { x, y, leader } = labelPlace(points, tag.offsetWidth, size);
    tag.style.transform = `translate(${x}px, ${y}px)`;
    tag.style.setProperty('--leader', `${leader}px`);
  }
}

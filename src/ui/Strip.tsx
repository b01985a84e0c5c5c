import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { t } from '../i18n/t.ts';
import type { TrainPlan } from '../plan/types.ts';
import { useStore } from '../store/store.ts';
import { focusTitle } from './focusTitle.ts';
import { Magnifier } from './Magnifier.tsx';
import { moveInStrip } from './moveInStrip.ts';
import type { StripEvents } from './StripRow.tsx';
import { StripRow } from './StripRow.tsx';
import { stripScale } from './stripScale.ts';

interface Props {
  readonly plans: readonly TrainPlan[];
  /** Id of the open car. */
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
  readonly onHover: (id: string | null) => void;
  readonly onWalk: (id: string) => void;
}

/** All trains at one true scale, heads at one line: always in sight, and the way to every car by key. */
export function Strip({ plans, selected, onOpen, onHover, onWalk }: Props): ReactNode {
  const root = useRef<HTMLElement>(null);
  const [near, setNear] = useState<{
    readonly id: string;
    readonly x: number;
  } | null>(null);
  const [cursors, setCursors] = useState<Readonly<Record<string, string>>>({});
  const [unfolded, setUnfolded] = useState(false);
  const lit = useStore((s) => s.lit);
  const view = useStore((s) => s.view);

  // The cursor of a row follows the open car, however that was chosen.
  useEffect(() => {
    if (!selected) return;
    setCursors((before) => ({ ...before, [trainOf(selected)]: selected }));
  }, [selected]);

  // It is in sight whenever the strip is: unfolded, or whole again after a walk, that begins at the head.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs anew with each change of the strip's width
  useEffect(() => {
    const mark = selected && markOf(root.current, selected);
    if (mark) bringToMiddle(mark);
  }, [selected, unfolded, view]);

  // What is found shows itself: of several the middle one, since the rows scroll together.
  useEffect(() => {
    const some = lit?.[Math.floor(lit.length / 2)];
    const mark = some === undefined ? null : markOf(root.current, some);
    if (mark) bringToMiddle(mark);
  }, [lit]);

  const events = useMemo<StripEvents>(() => {
    const open = (id: string) => {
      onOpen(id);
      setUnfolded(false);
    };
    const point = (id: string | null) => {
      onHover(id);
      const box = id && markOf(root.current, id)?.getBoundingClientRect();
      setNear(id && box ? { id, x: box.left + box.width / 2 } : null);
    };
    return {
      open,
      point,
      walk: onWalk,
      key(event, plan, cursor) {
        if (event.key === 'Enter' && event.shiftKey) {
          event.preventDefault();
          onWalk(cursor);
          return;
        }
        const to = moveInStrip(event.key, cursor, plan, plans);
        if (to === null) return;
        event.preventDefault();
        if (to === cursor && /^(Enter| )$/.test(event.key)) {
          const mark = markOf(root.current, to);
          if (mark?.getAttribute('aria-selected') === 'true') focusTitle();
          else open(to);
          return;
        }
        setCursors((before) => ({ ...before, [trainOf(to)]: to }));
        markOf(root.current, to)?.scrollIntoView({
          inline: 'nearest',
          block: 'nearest',
        });
        if (trainOf(to) === plan.train.id) point(to);
        else listOf(root.current, trainOf(to))?.focus();
      },
    };
  }, [plans, onOpen, onHover, onWalk]);

  return (
    <nav
      className="strip"
      aria-label={t('strip.name')}
      ref={root}
      data-unfolded={unfolded}
      data-lit={lit !== null}
      style={stripScale(plans)}
    >
      <div className="strip-scroll">
        {plans.map((plan) => {
          const own = selected && trainOf(selected) === plan.train.id ? selected : null;
          return (
            <StripRow
              key={plan.train.id}
              plan={plan}
              selected={own}
              cursor={cursors[plan.train.id] ?? plan.cars[0]?.id ?? ''}
              lit={lit}
              events={events}
            />
          );
        })}
      </div>
      <button
        type="button"
        className="strip-fold"
        aria-expanded={unfolded}
        aria-label={unfolded ? t('strip.close') : t('strip.open')}
        onClick={() => setUnfolded(!unfolded)}
      >
        {unfolded ? (
          <ChevronDown size={20} strokeWidth={1.75} aria-hidden="true" />
        ) : (
          <ChevronUp size={20} strokeWidth={1.75} aria-hidden="true" />
        )}
      </button>
      {near && <Magnifier id={near.id} x={near.x} plans={plans} />}
    </nav>
  );
}

function trainOf(id: string): string {
  return id.split('/')[0] ?? '';
}

function markOf(root: HTMLElement | null, id: string): Element | null {
  return root?.querySelector(`[data-strip-car="${CSS.escape(id)}"]`) ?? null;
}

function listOf(root: HTMLElement | null, train: string): HTMLElement | null {
  return root?.querySelector(`[data-strip-list="${CSS.escape(train)}"]`) ?? null;
}

/** Only the strip itself moves: `scrollIntoView` would move the page around a frame too. */
function bringToMiddle(mark: Element): void {
  const strip = mark.closest('.strip-scroll');
  if (!strip) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const names = Number.parseFloat(getComputedStyle(strip).scrollPaddingLeft) || 0;
  const { left, width } = strip.getBoundingClientRect();
  const own = mark.getBoundingClientRect();
  const by = own.left + own.width / 2 - (left + (names + width) / 2);
  strip.scrollBy({ left: by, behavior: still ? 'instant' : 'smooth' });
}

import type { CSSProperties, KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { tPanel } from '../i18n/tPanel.ts';
import type { Snap } from './sheetSnap.ts';
import { nearestSnap, nextSnap, snapBy } from './sheetSnap.ts';

/** A finger that moves less than this taps. */
const dragStart = 6;

interface Props {
  /** Attributes of the outer element. */
  readonly frame: {
    readonly 'data-car': string;
    readonly 'data-scrolled': boolean;
    readonly 'aria-labelledby': string;
    readonly style: CSSProperties;
  };
  readonly head: ReactNode;
  readonly onSnap: () => void;
  readonly children: ReactNode;
}

/**
 * A bottom sheet with three heights: peek, half, full. Its head follows the finger and settles on the nearest; the handle does the same
 * by tap and by key. The height is set at once and only a transform moves, so that nothing is laid out while it does.
 */
export function Sheet({ frame, head, onSnap, children }: Props): ReactNode {
  const [snap, setSnap] = useState<Snap>('half');
  const sheet = useRef<HTMLElement>(null);
  const topBefore = useRef<number | null>(null);
  const drag = useRef<{
    y: number;
    top: number;
    moved: boolean;
    speed: number;
    last: number;
  } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs after each new height
  useEffect(() => {
    const element = sheet.current;
    if (!element) return;
    element.style.transform = '';
    const from = topBefore.current;
    topBefore.current = null;
    if (from !== null) {
      const duration = Number.parseFloat(getComputedStyle(element).getPropertyValue('--dur-sheet'));
      element.animate(
        [
          {
            transform: `translateY(${from - element.getBoundingClientRect().top}px)`,
          },
          {},
        ],
        { duration: duration || 0, easing: 'cubic-bezier(.2, 0, 0, 1)' },
      );
    }
    onSnap();
  }, [snap, onSnap]);

  const settle = (next: Snap) => {
    const element = sheet.current;
    if (!element) return;
    const top = element.getBoundingClientRect().top;
    if (next === snap) {
      element.style.transform = '';
      return;
    }
    topBefore.current = top;
    setSnap(next);
  };

  const start = (event: PointerEvent) => {
    if (event.button !== 0) return;
    drag.current = {
      y: event.clientY,
      top: sheet.current?.offsetTop ?? 0,
      moved: false,
      speed: 0,
      last: event.clientY,
    };
  };
  const move = (event: PointerEvent) => {
    const now = drag.current;
    const element = sheet.current;
    if (!now || !element) return;
    const dy = event.clientY - now.y;
    if (!now.moved && Math.abs(dy) < dragStart) return;
    if (!now.moved) event.currentTarget.setPointerCapture(event.pointerId);
    now.moved = true;
    now.speed = event.clientY - now.last;
    now.last = event.clientY;
    element.style.transform = `translateY(${Math.max(dy, 8 - now.top)}px)`;
  };
  const end = (event: PointerEvent) => {
    const now = drag.current;
    const element = sheet.current;
    drag.current = null;
    if (!now?.moved || !element) return;
    const stage = element.offsetParent?.clientHeight ?? 0;
    const height = stage - (now.top + event.clientY - now.y);
    settle(nearestSnap(height, stage, now.speed));
  };
  const keys = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    settle(snapBy(snap, by));
  };

  return (
    <aside className={`sheet sheet-${snap}`} data-covers="bottom" ref={sheet} {...frame}>
      <div
        className="car-head"
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <button
          type="button"
          className="sheet-handle"
          aria-expanded={snap === 'full'}
          aria-label={snap === 'full' ? tPanel('sheet.handle-close') : tPanel('sheet.handle-open')}
          onClick={() => settle(nextSnap(snap))}
          onKeyDown={keys}
        />
        {head}
      </div>
      {children}
    </aside>
  );
}

import type { PointerEvent, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { held } from '../../store/held.ts';

/** Pushed this many radii from the middle, the walker hurries. */
const hurryFrom = 1.35;

/**
 * The stick under the left thumb. It has its own element, so that the other hand's drags reach the picture; whoever
 * uses no finger has keys and the plan.
 */
export function ThumbStick(): ReactNode {
  const base = useRef<HTMLDivElement>(null);
  const knob = useRef<HTMLDivElement>(null);
  const finger = useRef<number | null>(null);
  useEffect(() => () => held.thumb({ x: 0, y: 0 }, false), []);

  const push = (event: PointerEvent) => {
    const box = base.current?.getBoundingClientRect();
    if (!box || finger.current !== event.pointerId) return;
    const radius = box.width / 2;
    const dx = (event.clientX - box.left - radius) / radius;
    const dy = (event.clientY - box.top - radius) / radius;
    const far = Math.hypot(dx, dy);
    const part = far > 1 ? 1 / far : 1;
    held.thumb({ x: dx * part, y: -dy * part }, far > hurryFrom);
    move(dx * part * radius * 0.6, dy * part * radius * 0.6);
  };
  const move = (x: number, y: number) => {
    if (knob.current) knob.current.style.transform = `translate(${x}px, ${y}px)`;
  };
  const start = (event: PointerEvent<HTMLDivElement>) => {
    if (finger.current !== null) return;
    finger.current = event.pointerId;
    event.currentTarget.setPointerCapture(event.pointerId);
    push(event);
  };
  const end = (event: PointerEvent) => {
    if (finger.current !== event.pointerId) return;
    finger.current = null;
    held.thumb({ x: 0, y: 0 }, false);
    move(0, 0);
  };

  return (
    <div
      className="stick"
      ref={base}
      data-stick=""
      aria-hidden="true"
      onPointerDown={start}
      onPointerMove={push}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <div className="stick-knob" ref={knob} />
    </div>
  );
}

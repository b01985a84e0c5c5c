import { useFrame } from '@react-three/fiber';
import { useState } from 'react';
import { store } from '../store/store.ts';
import { adaptTier, ladder, startAt } from './adaptTier.ts';
import type { Flight } from './camera/useFlight.ts';
import { frameMedian } from './frameMedian.ts';
import type { Rung, Tier } from './quality.ts';

interface Props {
  readonly flight: Flight;
  /** The tier at the start. */
  readonly tier: Tier;
  readonly onRung: (rung: Rung) => void;
}

/** Measures frames while the picture moves, and tells what shall be drawn from now on. */
export default function FrameTimes({ flight, tier, onRung }: Props) {
  // What has been learnt stays when the tier changes.
  const [add] = useState(() => frameMedian(judge(tier, onRung)));
  useFrame((_, delta) => {
    add(flight.flying || flight.running ? delta * 1000 : null);
  });
  return null;
}

function judge(tier: Tier, onRung: (rung: Rung) => void): (median: number) => void {
  let now = startAt(tier, matchMedia('(pointer: coarse)').matches);
  let rising = false;
  return async (median) => {
    const before = now.rung;
    if (rising) return;
    now = adaptTier(now, median, window.devicePixelRatio || 1);
    const rung = ladder[now.rung];
    if (!rung || now.rung === before) return;
    // What is finer may have to be built, which a picture that moves would show as a jerk; one that is slow shall not wait.
    rising = now.risen;
    if (rising) await store.getState().stage?.whenIdle();
    rising = false;
    onRung(rung);
  };
}

import { useFrame } from '@react-three/fiber';
import { useMemo } from 'react';
import type { Flight } from './camera/useFlight.ts';
import { frameMedian } from './frameMedian.ts';

interface Props {
  readonly flight: Flight;
  readonly onMedian: (ms: number) => void;
}

/** Measures frames while the picture moves, and tells the median of each run of them. */
export function FrameTimes({ flight, onMedian }: Props) {
  const add = useMemo(() => frameMedian(onMedian), [onMedian]);
  useFrame((_, delta) => {
    add(flight.flying || flight.running ? delta * 1000 : null);
  });
  return null;
}

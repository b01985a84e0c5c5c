import { useState } from 'react';
import { useStore } from '../../store/store.ts';

/** Whether the first whole frame has been drawn; stays so when a lost picture is drawn again. */
export function useAfterFirstFrame(): boolean {
  const [drawn, setDrawn] = useState(false);
  const ready = useStore((state) => state.progress.phase === 'ready');
  if (ready && !drawn) setDrawn(true);
  return drawn;
}

import { useThree } from '@react-three/fiber';
import { lazy, Suspense, useEffect } from 'react';
import type { TrackPlan } from '../../plan/types.ts';
import { useStore } from '../../store/store.ts';
import { lampGlows } from './lampGlows.ts';
import { makeGlows } from './makeGlows.ts';
import type { TrainBatch } from './TrainBatch.ts';

const Halos = lazy(() => import('./Halos.tsx'));

interface Props {
  readonly batch: TrainBatch;
  readonly tracks: readonly TrackPlan[];
  /** Index of the first track that is drawn. */
  readonly first: number;
}

/** The light round the trains' lamps, and at night round their windows, which runs along with them; fetched after them. */
export default function Glows({ batch, tracks, first }: Props) {
  const night = useStore((state) => state.light === 'night');
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => {
    const glows = makeGlows(lampGlows(tracks.slice(first)));
    batch.mesh.add(glows.object);
    invalidate();
    return () => {
      batch.mesh.remove(glows.object);
      glows.dispose();
      invalidate();
    };
  }, [batch, tracks, first, invalidate]);
  return night ? (
    <Suspense>
      <Halos {...{ batch, tracks, first }} />
    </Suspense>
  ) : null;
}

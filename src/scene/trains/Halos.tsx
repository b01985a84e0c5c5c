import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { litPanes } from '../../build/land/litPanes.ts';
import type { TrackPlan } from '../../plan/types.ts';
import { makeHalos } from './makeHalos.ts';
import type { TrainBatch } from './TrainBatch.ts';

interface Props {
  readonly batch: TrainBatch;
  readonly tracks: readonly TrackPlan[];
  /** Index of the first track that is drawn. */
  readonly first: number;
}

/** The light round the trains' windows at night, which runs along with them. */
export default function Halos({ batch, tracks, first }: Props) {
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => {
    const halos = makeHalos(litPanes(tracks).filter(({ train }) => train >= first));
    batch.mesh.add(halos.object);
    invalidate();
    return () => {
      batch.mesh.remove(halos.object);
      halos.dispose();
      invalidate();
    };
  }, [batch, tracks, first, invalidate]);
  return null;
}

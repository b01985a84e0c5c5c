import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { figureBuffers } from '../../build/figureBuffers.ts';
import type { Corridor } from '../../build/land/corridor.ts';
import type { TrackPlan } from '../../plan/types.ts';
import { sharedUniforms } from '../materials/uniforms.ts';
import { figurePlace } from './figurePlace.ts';
import type { TrainBatch } from './TrainBatch.ts';

interface Props {
  readonly batch: TrainBatch;
  readonly tracks: readonly TrackPlan[];
  /** Null in the studio. */
  readonly land: Corridor | null;
}

/** The person for scale, drawn with the trains; fetched after them. */
export default function Figure({ batch, tracks, land }: Props) {
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => {
    const foot = figurePlace(tracks, land);
    const hide = batch.addFigure(figureBuffers, foot);
    sharedUniforms.person.value.set(foot[0], foot[2], 1);
    invalidate();
    return () => {
      hide();
      sharedUniforms.person.value.z = 0;
      invalidate();
    };
  }, [batch, tracks, land, invalidate]);
  return null;
}

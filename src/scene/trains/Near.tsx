import { useThree } from '@react-three/fiber';
import { useLayoutEffect } from 'react';
import { nearBuffers } from '../../build/nearBuffers.ts';
import type { TrainBatch } from './TrainBatch.ts';

/** What is made out of trains only from close by; fetched after the first frame. */
export default function Near({ batch }: { readonly batch: TrainBatch }): null {
  const invalidate = useThree((state) => state.invalidate);
  useLayoutEffect(() => {
    batch.refine(nearBuffers);
    invalidate();
  }, [batch, invalidate]);
  return null;
}

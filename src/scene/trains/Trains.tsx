import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { TrackPlan } from '../../plan/types.ts';
import { makeTrainMaterial } from '../materials/trainMaterial.ts';
import type { Tier } from '../quality.ts';
import { TrainBatch } from './TrainBatch.ts';

interface Props {
  readonly tracks: readonly TrackPlan[];
  /** Index of the first track that is drawn. */
  readonly first: number;
  readonly tier: Tier;
}

/** All vehicles of all tracks. */
export function Trains({ tracks, first, tier }: Props) {
  const material = useMemo(makeTrainMaterial, []);
  const batch = useMemo(() => new TrainBatch(tracks, material), [tracks, material]);
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => () => batch.dispose(), [batch]);
  useEffect(() => {
    batch.setReach(tier.reach);
    batch.showFrom(first);
    invalidate();
  }, [batch, tier, first, invalidate]);
  useFrame(({ camera }) => {
    batch.update(camera);
  });
  return <primitive object={batch.mesh} />;
}

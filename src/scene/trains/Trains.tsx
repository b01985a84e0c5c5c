import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { Corridor } from '../../build/land/corridor.ts';
import type { TrackPlan } from '../../plan/types.ts';
import { useStore } from '../../store/store.ts';
import type { Flight } from '../camera/useFlight.ts';
import type { Arrangement } from '../compare/Arrangement.ts';
import { allowHollow, makeTrainMaterial } from '../materials/trainMaterial.ts';
import type { Motion } from '../motion/Motion.ts';
import type { Tier } from '../quality.ts';
import { useLazyPart } from '../useLazyPart.ts';
import { TrainBatch } from './TrainBatch.ts';
import { useAfterFirstFrame } from './useAfterFirstFrame.ts';

const loadFigure = () => import('./Figure.tsx');
const loadGlows = () => import('./Glows.tsx');
const loadNear = () => import('./Near.tsx');
const loadMarks = () => import('../marks/Marks.tsx');
const loadElevation = () => import('../compare/ElevationView.tsx');
const loadPanes = () => import('../compare/Panes.tsx');

interface Props {
  readonly tracks: readonly TrackPlan[];
  /** Index of the first track that is drawn. */
  readonly first: number;
  readonly tier: Tier;
  readonly motion: Motion;
  /** Null in the studio. */
  readonly land: Corridor | null;
  readonly flight: Flight;
  readonly arrangement: Arrangement;
}

/** All vehicles of all tracks, and a person for scale. */
export function Trains({ tracks, first, tier, motion, land, flight, arrangement }: Props) {
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
  const walked = useStore((state) => (state.view === 'walk' ? state.train : null));
  const place = tracks.findIndex(({ plan }) => plan.train.id === walked);
  const within = place < 0 ? null : place;
  const opened = useStore(
    (state) => state.view === 'walk' || state.cut !== null || state.panes !== null,
  );
  useEffect(() => {
    if (!opened) return;
    allowHollow(material);
    invalidate();
  }, [material, opened, invalidate]);
  const comparing = useStore((state) => state.view === 'compare');
  const elevation = useStore((state) => state.elevation);
  const panes = useStore((state) => state.panes);
  const marked = useStore((state) => state.marks !== null || state.lit !== null);
  const Marks = useLazyPart(marked, loadMarks, flight);
  const Elevation = useLazyPart(elevation !== null, loadElevation, flight);
  const Panes = useLazyPart(panes !== null, loadPanes, flight);
  // Lamps' light and the person are not worth a later first frame.
  const late = useAfterFirstFrame();
  const Glows = useLazyPart(late && !comparing, loadGlows, flight);
  const figure = useStore((state) => state.figure && state.view !== 'compare');
  const Figure = useLazyPart(late && figure, loadFigure, flight);
  const Near = useLazyPart(late && !comparing, loadNear, flight);
  useEffect(() => {
    flight.dressed = late;
  }, [flight, late]);
  useFrame(({ camera }) => {
    batch.update(camera, within);
    batch.run(motion, camera);
  });
  return (
    <>
      <primitive object={batch.mesh} />
      {Glows && <Glows {...{ batch, tracks, first }} />}
      {Near && <Near batch={batch} />}
      {Figure && <Figure {...{ batch, tracks, land }} />}
      {Marks && <Marks batch={batch} material={material} />}
      {Elevation && elevation && <Elevation {...{ batch, tracks, arrangement }} view={elevation} />}
      {Panes && panes && <Panes {...{ batch, tracks, arrangement }} view={panes} />}
    </>
  );
}

import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useState } from 'react';
import { store, useStore } from '../store/store.ts';
import { DepthRange } from './camera/DepthRange.tsx';
import { Rig } from './camera/Rig.tsx';
import { targetsOf } from './camera/sceneBoxes.ts';
import type { Flight } from './camera/useFlight.ts';
import type { Arrangement } from './compare/Arrangement.ts';
import { atRest } from './motion/Motion.ts';
import type { Rung, Tier } from './quality.ts';
import { Bridge } from './stage/Bridge.tsx';
import { Pointer } from './stage/Pointer.tsx';
import { Watch } from './stage/Watch.tsx';
import { firstShownTrack } from './trains/shownTracks.ts';
import { Trains } from './trains/Trains.tsx';
import { useAfterFirstFrame } from './trains/useAfterFirstFrame.ts';
import { useLazyPart } from './useLazyPart.ts';
import { useTextureCap } from './useTextureCap.ts';
import { corridorOf } from './world/corridorOf.ts';
import { World } from './world/World.tsx';

const loadFrameTimes = () => import('./FrameTimes.tsx');
const loadInsides = () => import('./inside/Insides.tsx');
const loadRunning = () => import('./motion/Running.tsx');
const loadWalkPointer = () => import('./stage/WalkPointer.tsx');

interface Props {
  readonly tier: Tier;
  /** Told what to draw instead, by the time that frames take; undefined where the tier is fixed. */
  readonly onRung?: ((rung: Rung) => void) | undefined;
}

/** Everything inside the canvas. */
export function Explorer({ tier, onRung }: Props) {
  const tracks = useStore((state) => state.tracks);
  // The comparison has its own even light.
  const light = useStore((state) => (state.view === 'compare' ? 'day' : state.light));
  const world = useStore((state) => (state.view === 'compare' ? 'studio' : state.world));
  const walking = useStore((state) => state.view === 'walk');
  const selected = useStore((state) =>
    state.car === null || state.searching ? null : state.train,
  );
  const flight = useMemo<Flight>(
    () => ({
      flying: false,
      shifting: false,
      running: false,
      walking: false,
      loading: false,
      building: false,
      fetching: 0,
      dressed: false,
    }),
    [],
  );
  useTextureCap(tier);
  // The comparison's plate goes a little later than its view.
  const comparing = useStore(
    (state) => state.view === 'compare' || state.elevation !== null || state.panes !== null,
  );
  const Insides = useLazyPart(
    useStore((state) => state.view === 'walk' || state.cut !== null || state.panes !== null),
    loadInsides,
    flight,
  );
  const WalkPointer = useLazyPart(walking, loadWalkPointer, flight);
  const running = useStore((state) => state.running);
  // Trains that have run come to rest first, and then stand where they are.
  const [ran, setRan] = useState(false);
  if (running && !ran) setRan(true);
  const Running = useLazyPart(running || ran, loadRunning, flight);
  const drawn = useAfterFirstFrame();
  const FrameTimes = useLazyPart(onRung !== undefined && drawn, loadFrameTimes, flight);
  const motion = useMemo(atRest, []);
  const arrangement = useMemo<Arrangement>(
    () => ({ move: null, locate: null, pickWalking: null }),
    [],
  );
  const first = firstShownTrack(tracks, selected);
  const targets = useMemo(() => targetsOf(tracks.slice(first)), [tracks, first]);
  const land = useMemo(() => (world === 'land' ? corridorOf(tracks) : null), [tracks, world]);
  return (
    <>
      {Running && <Running tracks={tracks} motion={motion} flight={flight} />}
      <World {...{ tracks, light, world, flight }} quality={tier.name} firstShown={first} />
      <Trains {...{ tracks, first, tier, motion, land, flight, arrangement }} />
      {Insides && <Insides tracks={tracks} tier={tier} motion={motion} flight={flight} />}
      {!comparing && (
        <>
          <Rig tracks={tracks} targets={targets} land={land} flight={flight} motion={motion} />
          <DepthRange targets={targets} land={land} motion={motion} />
          {WalkPointer && <WalkPointer arrangement={arrangement} />}
          {!walking && <Pointer targets={targets} />}
        </>
      )}
      <Bridge tracks={tracks} targets={targets} flight={flight} arrangement={arrangement} />
      <FirstFrame />
      <Watch />
      {onRung && FrameTimes && <FrameTimes {...{ flight, tier, onRung }} />}
    </>
  );
}

/** Says when the first whole frame has been drawn. */
function FirstFrame() {
  const get = useThree((state) => state.get);
  const freeArea = useStore((state) => state.freeArea);
  useEffect(() => {
    if (freeArea && store.getState().progress.phase !== 'ready') get().invalidate(3);
  }, [get, freeArea]);
  useEffect(() => {
    let stop = false;
    const watch = async () => {
      await store.getState().stage?.whenIdle();
      if (!stop) store.getState().setProgress({ phase: 'ready', done: 1 });
    };
    void watch();
    return () => {
      stop = true;
    };
  }, []);
  return null;
}

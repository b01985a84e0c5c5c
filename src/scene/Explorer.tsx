import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useState } from 'react';
import { store, useStore } from '../store/store.ts';
import { DepthRange } from './camera/DepthRange.tsx';
import { Rig } from './camera/Rig.tsx';
import { targetsOf } from './camera/sceneBoxes.ts';
import type { Flight } from './camera/useFlight.ts';
import { FrameTimes } from './FrameTimes.tsx';
import type InsidesType from './inside/Insides.tsx';
import { atRest } from './motion/Motion.ts';
import { Running } from './motion/Running.tsx';
import type { Tier } from './quality.ts';
import { Bridge } from './stage/Bridge.tsx';
import { Pointer } from './stage/Pointer.tsx';
import { WalkPointer } from './stage/WalkPointer.tsx';
import { firstShownTrack } from './trains/shownTracks.ts';
import { Trains } from './trains/Trains.tsx';
import { useTextureCap } from './useTextureCap.ts';
import { corridorOf } from './world/corridorOf.ts';
import { World } from './world/World.tsx';

interface Props {
  readonly tier: Tier;
  /** Told the usual time of a frame in ms while the picture moves; undefined where nobody asks. */
  readonly onFrameTime?: ((ms: number) => void) | undefined;
}

/** Everything inside the canvas. */
export function Explorer({ tier, onFrameTime }: Props) {
  const tracks = useStore((state) => state.tracks);
  const light = useStore((state) => state.light);
  const world = useStore((state) => state.world);
  const walking = useStore((state) => state.view === 'walk');
  const selected = useStore((state) => (state.car === null ? null : state.train));
  const flight = useMemo<Flight>(
    () => ({
      flying: false,
      shifting: false,
      running: false,
      walking: false,
      loading: false,
      building: false,
    }),
    [],
  );
  useTextureCap(tier);
  const Insides = useInsides(flight);
  const motion = useMemo(atRest, []);
  const first = firstShownTrack(tracks, selected);
  const targets = useMemo(() => targetsOf(tracks.slice(first)), [tracks, first]);
  const land = useMemo(() => (world === 'land' ? corridorOf(tracks) : null), [tracks, world]);
  return (
    <>
      <Running tracks={tracks} motion={motion} flight={flight} />
      <World tracks={tracks} light={light} world={world} quality={tier.name} firstShown={first} />
      <Trains tracks={tracks} first={first} tier={tier} motion={motion} land={land} />
      {Insides && <Insides tracks={tracks} tier={tier} motion={motion} flight={flight} />}
      <Rig tracks={tracks} targets={targets} land={land} flight={flight} motion={motion} />
      <DepthRange targets={targets} land={land} motion={motion} />
      {walking ? <WalkPointer /> : <Pointer targets={targets} />}
      <Bridge tracks={tracks} targets={targets} flight={flight} />
      <FirstFrame />
      {onFrameTime && <FrameTimes flight={flight} onMedian={onFrameTime} />}
    </>
  );
}

/** What draws insides, once the first walk or cutaway has asked for it; it stays while one of them lasts. */
function useInsides(flight: Flight): typeof InsidesType | null {
  const asked = useStore((state) => state.view === 'walk' || state.cut !== null);
  const [part, setPart] = useState<{ readonly draw: typeof InsidesType } | null>(null);
  const missing = asked && part === null;
  useEffect(() => {
    if (!missing) return;
    flight.loading = true;
    let gone = false;
    void import('./inside/Insides.tsx').then((module) => {
      if (!gone) setPart({ draw: module.default });
    });
    return () => {
      gone = true;
      flight.loading = false;
    };
  }, [missing, flight]);
  return asked ? (part?.draw ?? null) : null;
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

import type { CameraControlsImpl } from '@react-three/drei';
import { useThree } from '@react-three/fiber';
import { type RefObject, useEffect, useRef } from 'react';
import { Vector3 } from 'three';
import type { Chapter } from '../../model/story.ts';
import type { TrackPlan } from '../../plan/types.ts';
import type { FreeArea } from '../../store/stage.ts';
import type { StoreState } from '../../store/state.ts';
import { store, useStore } from '../../store/store.ts';
import type { View } from './framing.ts';
import { lensOf } from './lens.ts';
import { shotView } from './shotView.ts';
import { standsAt } from './standsAt.ts';
import { carView, homeView, itemView, litView, openingView } from './views.ts';

/** Where a picture has less than this width it is taken for a phone, CSS px. */
const narrow = 520;

/** What keeps the scene from being idle; plain flags that the frame loop sets. */
export interface Flight {
  flying: boolean;
  shifting: boolean;
  /** Trains run: frames come without end, which is not counted as waiting. */
  running: boolean;
  /** The visitor is on the way, or waits for the car to stand in. */
  walking: boolean;
  /** Insides are being planned, or built. */
  loading: boolean;
  building: boolean;
  /** Parts of the scene that are being fetched. */
  fetching: number;
  /** What may come after the first frame has been asked for. */
  dressed: boolean;
}

/** Sends the camera where the state says, whenever it, the free area or the trains change. */
export function useFlight(
  controls: RefObject<CameraControlsImpl | null>,
  tracks: readonly TrackPlan[],
  flight: Flight,
): void {
  const view = useStore((state) => state.view);
  const train = useStore((state) => state.train);
  const car = useStore((state) => state.car);
  const item = useStore((state) => state.item);
  const cam = useStore((state) => state.cam);
  // What is looked for is shown together.
  const lit = useStore((state) => (state.searching ? state.lit : null));
  const chapter = useStore(({ view, story, step }) =>
    view === 'story' && story && step ? (story.chapters[step - 1] ?? null) : null,
  );
  const freeArea = useStore((state) => state.freeArea);
  const reducedMotion = useStore((state) => state.reducedMotion);
  const size = useThree((state) => state.size);
  const invalidate = useThree((state) => state.invalidate);
  const camera = useThree((state) => state.camera);
  const arrived = useRef('');
  const flown = useRef(camera);

  useEffect(() => {
    const rig = controls.current;
    if (!rig || !freeArea || size.width === 0 || view === 'about' || view === 'walk') return;
    // The comparison has a camera of its own: who comes back from it has not arrived anywhere yet.
    if (flown.current !== camera) arrived.current = '';
    flown.current = camera;
    const goal = goalOf(
      { view, train, car, item, cam, lit, chapter },
      tracks,
      freeArea,
      size.height,
    );
    const key = JSON.stringify(goal);
    if (key === arrived.current) return;
    // The camera that a visitor's hand has just put somewhere is already there.
    const already = Array.isArray(cam) && store.getState().stage !== null && stands(rig, goal);
    const first = arrived.current === '';
    arrived.current = key;
    if (already) return;
    const glide = !first && !reducedMotion;
    if (glide) flight.flying = true;
    void rig.setLookAt(...goal.position, ...goal.target, glide);
    invalidate();
  }, [
    controls,
    tracks,
    view,
    train,
    car,
    item,
    cam,
    lit,
    chapter,
    freeArea,
    size.width,
    size.height,
    camera,
    reducedMotion,
    flight,
    invalidate,
  ]);
}

function goalOf(
  state: Pick<StoreState, 'view' | 'train' | 'car' | 'item' | 'cam' | 'lit'> & {
    readonly chapter: Chapter | null;
  },
  tracks: readonly TrackPlan[],
  freeArea: FreeArea,
  height: number,
): View {
  const lens = lensOf(freeArea, height);
  const { cam } = state;
  if (state.lit) return litView(tracks, state.lit, lens);
  if (cam === 'home') return homeView(tracks, lens);
  if (cam)
    return {
      position: [cam[0], cam[1], cam[2]],
      target: [cam[3], cam[4], cam[5]],
    };
  const { chapter } = state;
  if (chapter) {
    return shotView(tracks, lens.width < narrow ? chapter.narrow : chapter.shot, lens);
  }
  const track = tracks.find(({ plan }) => plan.train.id === state.train);
  const vehicle = state.car === null ? undefined : track?.plan.cars[state.car - 1];
  if (track && vehicle) {
    const item = vehicle.items.find(({ id }) => id === state.item);
    return item ? itemView(track, vehicle, item.box, lens) : carView(track, vehicle, lens);
  }
  return openingView(tracks, lens);
}

function stands(rig: CameraControlsImpl, goal: View): boolean {
  return standsAt(rig.camera.position.toArray(), rig.getTarget(new Vector3()).toArray(), goal);
}

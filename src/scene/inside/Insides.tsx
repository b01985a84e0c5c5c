import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { PerspectiveCamera } from 'three';
import type { TrackPlan } from '../../plan/types.ts';
import { isInsideCam } from '../../store/isInsideCam.ts';
import { shownOverlay } from '../../store/overlays/shownOverlay.ts';
import { store, useStore } from '../../store/store.ts';
import type { Flight } from '../camera/useFlight.ts';
import { hollow } from '../materials/hollow.ts';
import type { Motion } from '../motion/Motion.ts';
import type { Tier } from '../quality.ts';
import { InsideStock } from './InsideStock.ts';
import { insideEfforts } from './insideEfforts.ts';
import { setHour } from './insideHours.ts';
import { insideShared } from './insideUniforms.ts';
import { openStretches } from './openStretches.ts';
import { paneCars } from './paneCars.ts';
import { pictureSheet } from './pictureSheet.ts';
import { useWalk } from './useWalk.ts';
import { wantedCars } from './wantedCars.ts';

interface Props {
  readonly tracks: readonly TrackPlan[];
  readonly tier: Tier;
  readonly motion: Motion;
  readonly flight: Flight;
}

/** The insides of cars: round a visitor who walks, and of cars cut open. Not part of the first frame. */
export default function Insides({ tracks, tier, motion, flight }: Props) {
  const view = useStore((state) => state.view);
  const train = useStore((state) => state.train);
  const car = useStore((state) => state.car);
  const cut = useStore((state) => state.cut);
  const insides = useStore((state) => state.insides);
  const light = useStore((state) => state.light);
  const world = useStore((state) => state.world);
  const invalidate = useThree((state) => state.invalidate);
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const walking = view === 'walk';
  const panes = useStore((state) => state.panes);
  const looksIn = useStore((state) => state.panes !== null && isInsideCam(state.cam));
  /** The eye is in the cars that are drawn. */
  const within = walking || looksIn;
  const stock = useMemo(
    () => new InsideStock(insideEfforts[tier.name], () => invalidate()),
    [tier.name, invalidate],
  );
  useEffect(() => () => stock.dispose(), [stock]);
  useEffect(() => {
    insideShared.pictures.value ??= pictureSheet();
  }, []);

  useEffect(() => {
    const ids = panes
      ? paneCars(panes.cars, tracks, tier.name)
      : wantedCars({ view, train, car, cut }, tracks, camera.position.x, tier.name);
    for (const { id } of ids) void store.getState().loadInside(id);
    const wanted = ids.flatMap(({ track, vehicle, id, x, detail }) => {
      const plan = insides.get(id);
      return plan ? [{ car: vehicle, plan, x, z: track.z, detail, cut: !within }] : [];
    });
    flight.loading = wanted.length < ids.length;
    stock.want(wanted);
    invalidate();
  }, [
    stock,
    tracks,
    tier.name,
    view,
    train,
    car,
    cut,
    panes,
    within,
    insides,
    camera,
    flight,
    invalidate,
  ]);

  useEffect(() => {
    // The comparison has its own even light.
    if (panes) setHour('day', 'studio', !within);
    else setHour(light, world, !within);
    invalidate();
  }, [light, world, panes, within, invalidate]);

  const item = useStore((state) => state.item);
  const hover = useStore((state) => state.hover);
  useEffect(() => {
    stock.light(item, hover);
    invalidate();
  }, [stock, item, hover, invalidate]);

  const marked = useStore((state) => state.marks !== null && shownOverlay(state) === 'evidence');
  useEffect(() => {
    stock.mark(marked);
    invalidate();
  }, [stock, marked, invalidate]);

  useWalk(tracks, stock, flight);

  useFrame(({ gl }) => {
    if (stock.admit(gl)) invalidate();
    stock.shift(motion.shift);
    openStretches(stock, hollow.value, motion.shift);
    flight.building = !stock.whole;
    const { cam } = store.getState();
    if (looksIn && isInsideCam(cam)) stock.eyeAt(cam[0], cam[2]);
    else if (!walking) stock.eye();
  }, -0.4);
  useEffect(
    () => () => {
      for (const stretch of hollow.value) stretch.w = 0;
      flight.loading = false;
      flight.building = false;
    },
    [flight],
  );
  return <primitive object={stock.group} />;
}

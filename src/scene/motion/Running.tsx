import { useFrame, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { TrackPlan } from '../../plan/types.ts';
import { useStore } from '../../store/store.ts';
import type { Flight } from '../camera/useFlight.ts';
import { sharedUniforms } from '../materials/uniforms.ts';
import { advance } from './advance.ts';
import type { Motion } from './Motion.ts';
import { useMist } from './useMist.ts';

interface Props {
  readonly tracks: readonly TrackPlan[];
  readonly motion: Motion;
  readonly flight: Flight;
}

/**
 * Lets the trains run while the store says so. Everything that points, names or flies goes on working on the ruler, where
 * the trains stand still: only while a frame is drawn do the camera and the trains stand where they have come to on the land.
 */
export default function Running({ tracks, motion, flight }: Props) {
  const running = useStore(
    (state) => state.running && !state.reducedMotion && state.view !== 'compare',
  );
  const scene = useThree((state) => state.scene);
  const camera = useThree((state) => state.camera);
  const invalidate = useThree((state) => state.invalidate);
  const mist = useMist();

  useEffect(() => {
    const before = scene.onBeforeRender;
    const after = scene.onAfterRender;
    scene.onBeforeRender = (_renderer, _scene, drawn) => {
      if (drawn !== camera || motion.shift === 0) return;
      moveAlong(camera.matrixWorld.elements, motion.shift);
      camera.matrixWorldInverse.copy(camera.matrixWorld).invert();
    };
    scene.onAfterRender = (_renderer, _scene, drawn) => {
      if (drawn === camera && motion.shift !== 0) camera.updateMatrixWorld();
    };
    return () => {
      scene.onBeforeRender = before;
      scene.onAfterRender = after;
    };
  }, [scene, camera, motion]);

  useEffect(() => {
    if (running) invalidate();
  }, [running, invalidate]);

  // After the controls (−1), before the world (0), which follows the camera as it stands on the land.
  useFrame((_, delta) => {
    const moves = advance(motion, running, Math.min(delta, 0.1));
    flight.running = moves;
    if (moves) invalidate();
    mist(motion.mist);
    if (motion.shift === 0) return;
    shiftTrains(tracks, motion.shift);
    camera.updateMatrixWorld();
    moveAlong(camera.matrixWorld.elements, motion.shift);
  }, -0.5);
  return null;
}

function moveAlong(elements: number[], shift: number): void {
  elements[12] = (elements[12] ?? 0) - shift;
}

/** Contact shade and light on the ground go with the trains. */
function shiftTrains(tracks: readonly TrackPlan[], shift: number): void {
  const slots = sharedUniforms.trains.value;
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i];
    const vehicles = tracks[i]?.plan.vehicles;
    const first = vehicles?.[0];
    const last = vehicles?.[vehicles.length - 1];
    if (!slot || !first || !last || slot.w === 0) continue;
    slot.x = first.x - shift;
    slot.y = last.x + last.length - shift;
  }
}

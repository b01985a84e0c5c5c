import { CameraControls, CameraControlsImpl } from '@react-three/drei';
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import type { PerspectiveCamera } from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import type { TrackPlan } from '../../plan/types.ts';
import type { FreeArea } from '../../store/stage.ts';
import { store, useStore } from '../../store/store.ts';
import type { Motion } from '../motion/Motion.ts';
import type { Target } from '../picking.ts';
import { shiftLens } from './lens.ts';
import { keepOutside } from './limits.ts';
import type { Flight } from './useFlight.ts';
import { useFlight } from './useFlight.ts';

const { ACTION } = CameraControlsImpl;

interface Props {
  readonly tracks: readonly TrackPlan[];
  /** Bodies that the camera stays out of. */
  readonly targets: readonly Target[];
  /** Land that it stays over; null where the floor is flat. */
  readonly land: Corridor | null;
  readonly flight: Flight;
  readonly motion: Motion;
}

/** The orbiting camera: flies to what the state shows, follows hands in between, and reports where it came to rest. */
export function Rig({ tracks, targets, land, flight, motion }: Props) {
  const controls = useRef<CameraControlsImpl>(null);
  const byHand = useRef(false);
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const size = useThree((state) => state.size);
  const invalidate = useThree((state) => state.invalidate);
  const freeArea = useStore((state) => state.freeArea);
  const reducedMotion = useStore((state) => state.reducedMotion);
  const walking = useStore((state) => state.view === 'walk');
  const lens = useRef<FreeArea | null>(null);

  useFlight(controls, tracks, flight);
  useEffect(
    () => () => {
      flight.flying = false;
      flight.shifting = false;
    },
    [flight],
  );
  useShiftKeyPans(controls);

  // The optical centre glides with the free area, so that a panel pushes the picture aside without turning the camera.
  useFrame((_, delta) => {
    const goal = freeArea ?? wholeCanvas(size);
    const moving = shiftLens(camera, size, lens, goal, reducedMotion ? 1 : delta / 0.18);
    if (!walking) keepOutside(camera, targets, land, motion.shift);
    flight.shifting = moving;
    if (moving) invalidate();
  });
  useEffect(() => {
    if (freeArea) invalidate();
  }, [freeArea, invalidate]);
  // Another place is flown to: where that ends is not the hand's doing.
  useEffect(() => {
    return store.subscribe((state, before) => {
      const same = state.view === before.view && state.train === before.train;
      if (!same || state.car !== before.car) byHand.current = false;
    });
  }, []);

  return (
    <CameraControls
      ref={controls}
      makeDefault
      enabled={!walking}
      minDistance={4}
      maxDistance={1600}
      minPolarAngle={0.05}
      maxPolarAngle={1.56}
      dollyToCursor
      smoothTime={reducedMotion ? 0.001 : 0.28}
      draggingSmoothTime={reducedMotion ? 0.001 : 0.1}
      mouseButtons={{
        left: ACTION.ROTATE,
        right: ACTION.TRUCK,
        middle: ACTION.DOLLY,
        wheel: ACTION.DOLLY,
      }}
      touches={{
        one: ACTION.TOUCH_ROTATE,
        two: ACTION.TOUCH_DOLLY_TRUCK,
        three: ACTION.NONE,
      }}
      onControlStart={() => {
        flight.flying = false;
      }}
      // A mere click is no hand on the camera: what it opens is framed anew wherever its link is opened.
      onControl={() => {
        byHand.current = true;
      }}
      onWake={() => {
        flight.flying = true;
      }}
      onSleep={() => {
        flight.flying = false;
        if (byHand.current) rememberCamera(controls.current);
        byHand.current = false;
        invalidate();
      }}
    />
  );
}

/** After a visitor has moved the camera the link says where it stands. */
function rememberCamera(controls: CameraControlsImpl | null): void {
  if (!controls) return;
  const { x, y, z } = controls.camera.position;
  const target = controls.getTarget(controls.camera.position.clone(), false);
  store.getState().go({ cam: [x, y, z, target.x, target.y, target.z] });
}

function useShiftKeyPans(controls: React.RefObject<CameraControlsImpl | null>): void {
  useEffect(() => {
    const change = (event: KeyboardEvent) => {
      if (event.key !== 'Shift' || !controls.current) return;
      controls.current.mouseButtons.left = event.type === 'keydown' ? ACTION.TRUCK : ACTION.ROTATE;
    };
    window.addEventListener('keydown', change);
    window.addEventListener('keyup', change);
    return () => {
      window.removeEventListener('keydown', change);
      window.removeEventListener('keyup', change);
    };
  }, [controls]);
}

function wholeCanvas(size: { width: number; height: number }): FreeArea {
  return { left: 0, top: 0, right: size.width, bottom: size.height };
}

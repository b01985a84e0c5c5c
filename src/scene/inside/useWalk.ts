import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { PerspectiveCamera } from 'three';
import type { TrackPlan } from '../../plan/types.ts';
import { held } from '../../store/held.ts';
import { store, useStore } from '../../store/store.ts';
import { gait } from '../../walk/gait.ts';
import type { Flight } from '../camera/useFlight.ts';
import { fieldOfView } from '../camera/views.ts';
import { eyeIn } from './eyeIn.ts';
import type { InsideStock } from './InsideStock.ts';
import { lookAlong } from './lookAlong.ts';
import { Walker } from './Walker.ts';

/** After the orbiting camera's controls (−1), before what follows the camera (0). */
const afterControls = -0.8;

/** Lets the visitor walk while the view says so: reads what is held, steps, opens doors, and looks from the eye. */
export function useWalk(tracks: readonly TrackPlan[], stock: InsideStock, flight: Flight): void {
  const walking = useStore((state) => state.view === 'walk');
  const train = useStore((state) => state.train);
  const insides = useStore((state) => state.insides);
  const pose = useStore((state) => state.pose);
  const goal = useStore((state) => state.goal);
  const settings = useStore((state) => state.walkSettings);
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const invalidate = useThree((state) => state.invalidate);
  const walker = useMemo(() => new Walker(), []);
  const track = tracks.find(({ plan }) => plan.train.id === train);

  useEffect(() => {
    if (walking && track) walker.enter(track.plan, insides);
    invalidate();
  }, [walker, walking, track, insides, invalidate]);
  useEffect(() => {
    if (walking && pose) walker.place(pose);
    invalidate();
  }, [walker, walking, pose, invalidate]);
  useEffect(() => {
    walker.head(goal);
    invalidate();
  }, [walker, goal, invalidate]);
  useEffect(() => held.onInput(() => invalidate()), [invalidate]);
  useEffect(() => {
    if (!walking) return;
    return () => {
      walker.leave();
      held.release();
      camera.fov = fieldOfView;
      camera.updateProjectionMatrix();
      invalidate();
    };
  }, [walker, walking, camera, invalidate]);

  useFrame((_, delta) => {
    if (!walking || !track || !walker.ready) {
      flight.walking = walking;
      return;
    }
    const moves = walker.step(delta, held.read(settings));
    flight.walking = moves;
    const { eye } = walker;
    const car = walker.carAt(eye.x);
    if (!car) return;
    const x = eye.x;
    camera.position.set(x, car.plan.floor + gait.eye, track.z + eye.z);
    lookAlong(camera, eye.yaw, eye.pitch);
    if (camera.fov !== settings.fov) {
      camera.fov = settings.fov;
      camera.updateProjectionMatrix();
    }
    const drawn = stock.car(car.plan.carId);
    if (drawn) eyeIn(drawn, x - car.x, eye.z);
    for (const { plan } of walker.cars) stock.setDoors(plan.carId, walker.doorsOf(plan));
    const report = walker.report(moves);
    if (report) store.getState().walkedTo(report);
    if (moves) invalidate();
  }, afterControls);
}

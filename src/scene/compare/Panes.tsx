import { CameraControls, CameraControlsImpl } from '@react-three/drei';
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { PerspectiveCamera } from 'three';
import type { Vec3 } from '../../kit/shapes.ts';
import { carOffset, paneOffset } from '../../plan/compare/paneOffset.ts';
import type { TrackPlan } from '../../plan/types.ts';
import { isInsideCam } from '../../store/isInsideCam.ts';
import type { PanesView } from '../../store/stage.ts';
import { store, useStore } from '../../store/store.ts';
import { frame } from '../camera/framing.ts';
import { fieldOfView } from '../camera/views.ts';
import { sharedUniforms } from '../materials/uniforms.ts';
import type { TrainBatch } from '../trains/TrainBatch.ts';
import { applyTrains } from '../world/applyTrains.ts';
import { plinthStand, wholeStand } from '../world/plinthStand.ts';
import type { Arrangement } from './Arrangement.ts';
import { arrange } from './arrange.ts';
import { carsOfPanes } from './carsOfPanes.ts';
import { locateInPane } from './locateInPane.ts';
import { mover } from './mover.ts';
import { paneEye } from './paneEye.ts';
import { useCamera } from './useCamera.ts';

const { ACTION } = CameraControlsImpl;

interface Props {
  readonly batch: TrainBatch;
  readonly tracks: readonly TrackPlan[];
  readonly view: PanesView;
  readonly arrangement: Arrangement;
}

/** Target → camera: over the near wall, which is taken off, into the rooms. */
const from: Vec3 = [-0.1, 0.62, 1];
/** Who stands in a car turns about this far before the eye, m: as good as on the spot. */
const turn = 0.02;
/** How far a car's plinth reaches beyond it, m. */
const over = 1.4;

/** Two cars in two panes, seen by one camera. Everything else is out of sight. */
export default function Panes({ batch, tracks, view, arrangement }: Props) {
  const controls = useRef<CameraControlsImpl>(null);
  const byHand = useRef(false);
  const cam = useStore((state) => state.cam);
  const inside = isInsideCam(cam);
  const size = useThree((state) => state.size);
  const gl = useThree((state) => state.gl);
  const get = useThree((state) => state.get);
  const invalidate = useThree((state) => state.invalidate);
  const camera = useMemo(() => new PerspectiveCamera(fieldOfView, 1, 0.1, 3000), []);
  const eye = useMemo(() => new PerspectiveCamera(), []);
  useCamera(camera);

  const panes = useMemo(() => carsOfPanes(view.cars, tracks), [view.cars, tracks]);
  const [{ width, height }] = view.rects;
  const longest = Math.max(1, ...panes.map(({ car }) => car.length));

  useLayoutEffect(() => {
    arrange(batch, ({ id }) => {
      const pane = panes.findIndex(({ car }) => car.id === id);
      const found = panes[pane];
      return found ? carOffset(found.track, found.car, pane) : null;
    });
    // The outside is little more than running gear and the far wall here.
    batch.level = 1;
    sharedUniforms.trains.value.forEach((slot, i) => {
      const pane = panes[i];
      const [x, , z] = pane ? paneOffset(pane.track, i) : [0, 0, 0];
      const half = (pane?.car.length ?? 0) / 2;
      slot.set(x - half, x + half, z, pane ? 1 : 0);
    });
    invalidate();
    return () => {
      arrange(batch, () => [0, 0, 0]);
      batch.level = null;
      plinthStand.value.copy(wholeStand);
      applyTrains(tracks, 0);
      invalidate();
    };
  }, [batch, tracks, panes, invalidate]);

  useLayoutEffect(() => {
    arrangement.move = mover(batch);
    arrangement.locate = (canvas, carId, box) => locateInPane(canvas, panes, view, carId, box);
    return () => {
      arrangement.move = null;
      arrangement.locate = null;
    };
  }, [batch, arrangement, panes, view]);

  useLayoutEffect(() => {
    camera.aspect = width / Math.max(1, height);
    camera.fov = inside ? 62 : fieldOfView;
    camera.near = inside ? 0.06 : 0.3;
    camera.updateProjectionMatrix();
    invalidate();
  }, [camera, width, height, inside, invalidate]);

  useEffect(() => {
    const rig = controls.current;
    if (!rig || width === 0) return;
    if (isInsideCam(cam)) {
      const [x, y, z, tx, ty, tz] = cam;
      const far = Math.hypot(tx - x, ty - y, tz - z) || 1;
      const near = (a: number, b: number) => a + ((b - a) * turn) / far;
      void rig.setLookAt(x, y, z, near(x, tx), near(y, ty), near(z, tz), false);
    } else if (Array.isArray(cam)) {
      void rig.setLookAt(cam[0], cam[1], cam[2], cam[3], cam[4], cam[5], false);
    } else {
      const box = { min: [-longest / 2, 0.4, -1.55], max: [longest / 2, 4.3, 1.55] } as const;
      const focal = height / (2 * Math.tan((fieldOfView * Math.PI) / 360));
      const { position, target } = frame(
        [box],
        from,
        { width, height, focal },
        { across: 0.96, up: 0.86 },
      );
      void rig.setLookAt(...position, ...target, false);
    }
    invalidate();
  }, [cam, width, height, longest, invalidate]);

  // The page scrolls under a finger that moves up or down; sideways it turns the cars.
  useEffect(() => {
    gl.domElement.style.touchAction = 'pan-y';
  }, [gl]);
  useEffect(
    () => () => {
      const { size: whole } = get();
      gl.setScissorTest(false);
      gl.setViewport(0, 0, whole.width, whole.height);
    },
    [gl, get],
  );

  useFrame(({ scene }) => {
    gl.setScissorTest(true);
    panes.forEach(({ track, car }, i) => {
      const rect = view.rects[i];
      if (!rect) return;
      const [place, y, z] = paneOffset(track, i);
      const x = place + batch.mesh.position.x;
      paneEye(camera, [x, y, z], eye);
      const bottom = size.height - rect.top - rect.height;
      plinthStand.value.set(x - car.length / 2 - over, x + car.length / 2 + over, z, x);
      gl.setViewport(rect.left, bottom, rect.width, rect.height);
      gl.setScissor(rect.left, bottom, rect.width, rect.height);
      gl.render(scene, eye);
    });
  }, 1);

  return (
    <CameraControls
      ref={controls}
      makeDefault
      camera={camera}
      smoothTime={0.001}
      draggingSmoothTime={0.001}
      minDistance={inside ? turn : 5}
      maxDistance={inside ? turn : 120}
      azimuthRotateSpeed={inside ? -0.5 : 1}
      polarRotateSpeed={inside ? -0.5 : 1}
      minPolarAngle={inside ? 0.3 : 0.05}
      maxPolarAngle={inside ? 2.8 : 1.5}
      mouseButtons={{
        left: ACTION.ROTATE,
        right: inside ? ACTION.NONE : ACTION.TRUCK,
        middle: inside ? ACTION.NONE : ACTION.DOLLY,
        wheel: ACTION.NONE,
      }}
      touches={{
        one: ACTION.TOUCH_ROTATE,
        two: inside ? ACTION.NONE : ACTION.TOUCH_DOLLY_TRUCK,
        three: ACTION.NONE,
      }}
      onControlStart={() => {
        byHand.current = true;
      }}
      onSleep={() => {
        if (byHand.current) remember(controls.current, inside);
        byHand.current = false;
      }}
    />
  );
}

/** After a hand has moved the camera the link says where it stands. */
function remember(rig: CameraControlsImpl | null, inside: boolean): void {
  if (!rig) return;
  const { x, y, z } = rig.camera.position;
  const target = rig.getTarget(rig.camera.position.clone(), false);
  // Links keep centimetres: who looks about in a car looks at something some metres off.
  if (inside) target.set(x, y, z).addScaledVector(rig.camera.getWorldDirection(target.clone()), 4);
  store.getState().go({ cam: [x, y, z, target.x, target.y, target.z] });
}

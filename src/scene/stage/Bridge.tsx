import type { CameraControlsImpl } from '@react-three/drei';
import { addAfterEffect, type RootState, useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { Box, Vec3 } from '../../kit/shapes.ts';
import { toScene } from '../../plan/toScene.ts';
import type { TrackPlan, VehiclePlan } from '../../plan/types.ts';
import type { CameraCommand, Stage } from '../../store/stage.ts';
import { store } from '../../store/store.ts';
import { sceneBox, vehicleBox } from '../camera/sceneBoxes.ts';
import type { Flight } from '../camera/useFlight.ts';
import type { Arrangement } from '../compare/Arrangement.ts';
import type { Target } from '../picking.ts';
import { locate, project } from './locate.ts';
import { hull } from './outline.ts';
import { pickAt } from './pickAt.ts';

interface Props {
  readonly tracks: readonly TrackPlan[];
  readonly targets: readonly Target[];
  readonly flight: Flight;
  readonly arrangement: Arrangement;
}

/** Registers the scene as the store's `Stage` and keeps count of frames. */
export function Bridge({ tracks, targets, flight, arrangement }: Props) {
  const get = useThree((state) => state.get);
  const count = useMemo(() => ({ frames: 0 }), []);

  // All passes of a frame are summed: the renderer's own reset comes after the shadow pass.
  useFrame(({ gl }) => {
    gl.info.autoReset = false;
    gl.info.reset();
    count.frames += 1;
  }, -100);

  useEffect(() => {
    const { setStage } = store.getState();
    setStage(makeStage(get, { tracks, targets, flight, arrangement }, count));
    return () => setStage(null);
  }, [get, tracks, targets, flight, arrangement, count]);
  return null;
}

function makeStage(
  get: () => RootState,
  { tracks, targets, flight, arrangement }: Props,
  count: { readonly frames: number },
): Stage {
  const canvas = () => {
    const { gl, camera, size } = get();
    return { element: gl.domElement, camera, size };
  };
  return {
    locate: (id) => {
      const box = boxOf(tracks, id, arrangement);
      if (!box) return null;
      const [train, n, item] = id.split('/');
      const { element, camera, size } = canvas();
      const state = store.getState();
      const seen = arrangement.locate?.({ element, camera, size }, `${train}/${n}`, box);
      if (seen) return seen;
      if (state.view === 'walk') {
        const itemAt = (x: number, y: number) => {
          const picked = arrangement.pickWalking?.(state, camera, size, x, y);
          return picked?.kind === 'item' ? picked.id : null;
        };
        return locate({ element, camera, size }, itemAt, id, box);
      }
      const carAt = (x: number, y: number) => pickAt(targets, camera, size, x, y)?.id ?? null;
      const place = locate({ element, camera, size }, carAt, `${train}/${n}`, box);
      // What stands inside a closed car cannot be clicked: a click there selects the car.
      return item === undefined ? place : { ...place, visible: false };
    },
    project: (point) => project(canvas(), point),
    outline: (id) => {
      const found = find(tracks, id);
      if (!found) return null;
      const points = outlinePoints(found.track, found.vehicle).map((at) => project(canvas(), at));
      return points.some((place) => place === null) ? null : hull(points.filter((p) => p !== null));
    },
    onFrame: (callback) => addAfterEffect(callback),
    command: (command) => obey(get, command),
    async capture(width, height) {
      const { capture } = await import('./capture.ts');
      return capture(get, store.getState().freeArea, width, height);
    },
    stats: () => {
      const { render, memory, programs } = get().gl.info;
      return {
        drawCalls: render.calls,
        triangles: render.triangles,
        geometries: memory.geometries,
        textures: memory.textures,
        programs: programs?.length ?? 0,
        frames: count.frames,
      };
    },
    whenIdle: async () => {
      // A running train draws for ever: that alone keeps nobody waiting.
      const due = () => get().internal.frames > 0 && !flight.running;
      const undressed = () => store.getState().progress.phase === 'ready' && !flight.dressed;
      const inside = () =>
        flight.walking || flight.loading || flight.building || flight.fetching > 0 || undressed();
      while (count.frames === 0 || flight.flying || flight.shifting || inside() || due()) {
        await new Promise((done) => setTimeout(done, 25));
      }
    },
  };
}

function find(tracks: readonly TrackPlan[], id: string) {
  for (const track of tracks) {
    const vehicle = track.plan.vehicles.find((known) => known.id === id);
    if (vehicle) return { track, vehicle };
  }
  return null;
}

/** Box in the scene of a car or of an item (`<train>/<n>/<item>`). */
function boxOf(
  tracks: readonly TrackPlan[],
  id: string,
  arrangement: Props['arrangement'],
): Box | null {
  const [train, n, item] = id.split('/');
  const found = find(tracks, `${train}/${n}`);
  if (!found) return null;
  const moved = (box: Box) => arrangement.move?.(found.vehicle.id, box) ?? box;
  if (item === undefined) return moved(vehicleBox(found.track, found.vehicle));
  if (found.vehicle.kind !== 'car') return null;
  const inside = store.getState().insides.get(found.vehicle.id);
  const plan =
    inside?.items.find((known) => known.id === id) ??
    found.vehicle.items.find((known) => known.id === id);
  return plan ? moved(sceneBox(found.track, found.vehicle, plan.box)) : null;
}

/** Corners of the body and of the running gear under it: their hull is the car's outline. */
function outlinePoints(track: TrackPlan, vehicle: VehiclePlan): readonly Vec3[] {
  const half = Math.min(vehicle.bounds.max[2], 1.65);
  const top = vehicle.bounds.max[1];
  const eaves = Math.min(3.3, top);
  const crown = Math.min(4.4, top);
  const section: readonly (readonly [number, number])[] = [
    [half - 0.25, 0.02],
    [half, 1],
    [half, eaves],
    [half * 0.86, eaves + (crown - eaves) * 0.55],
    [half * 0.55, crown - 0.08],
    [0, crown],
  ];
  const ends = [0.35, vehicle.length - 0.35];
  const dome = top > crown + 0.1 ? [top] : [];
  const middle = (vehicle.bounds.min[0] + vehicle.bounds.max[0]) / 2;
  const local: Vec3[] = ends.flatMap((x) =>
    section.flatMap(([z, y]): Vec3[] => [
      [x, y, z],
      [x, y, -z],
    ]),
  );
  for (const y of dome) local.push([middle, y, 0]);
  return local.map((at) => toScene(track, vehicle, at));
}

function obey(get: () => RootState, command: CameraCommand): void {
  const controls = get().controls as unknown as CameraControlsImpl | null;
  if (!controls) return;
  const glide = !store.getState().reducedMotion;
  // A key or a button is a hand too: where the camera comes to rest is remembered.
  controls.dispatchEvent({ type: 'control' });
  switch (command.type) {
    case 'orbit':
      void controls.rotate((command.dx * Math.PI) / 180, (command.dy * Math.PI) / 180, glide);
      break;
    case 'pan':
      void controls.truck(command.dx, command.dy, glide);
      break;
    case 'zoom':
      void controls.dollyTo(controls.distance / command.factor, glide);
      break;
    default:
      command satisfies never;
  }
  get().invalidate();
}

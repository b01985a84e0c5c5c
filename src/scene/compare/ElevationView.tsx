import { useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import { OrthographicCamera } from 'three';
import { align } from '../../plan/compare/align.ts';
import { alignModes } from '../../plan/compare/alignModes.ts';
import type { TrackPlan } from '../../plan/types.ts';
import type { ElevationView as View } from '../../store/stage.ts';
import { store, useStore } from '../../store/store.ts';
import type { Level } from '../trains/Part.ts';
import type { TrainBatch } from '../trains/TrainBatch.ts';
import type { Arrangement } from './Arrangement.ts';
import { arrange } from './arrange.ts';
import { mover } from './mover.ts';
import { useCamera } from './useCamera.ts';

interface Props {
  readonly batch: TrainBatch;
  readonly tracks: readonly TrackPlan[];
  readonly view: View;
  readonly arrangement: Arrangement;
}

/** The eye stands so far off; nothing of a train is behind it or further than twice as far, m. */
const off = 100;

/**
 * Both trains from the side without perspective, where the page's ruler has them: a train's rail top lies on its row, a vehicle
 * at its place on the ruler. Everything is moved by matrices; zooming moves the camera and the rows.
 */
export default function ElevationView({ batch, tracks, view, arrangement }: Props): null {
  const asked = useStore((state) => state.align);
  const locomotives = useStore((state) => state.locomotives);
  const size = useThree((state) => state.size);
  const invalidate = useThree((state) => state.invalidate);
  const camera = useMemo(() => new OrthographicCamera(), []);
  useCamera(camera);

  const mode = alignModes.find((one) => one === asked) ?? 'heads';
  const { places } = useMemo(() => {
    const shown = view.rails.flatMap(({ train }) =>
      tracks.filter(({ plan }) => plan.train.id === train),
    );
    return align(
      shown.map(({ plan }) => plan),
      mode,
      locomotives,
    );
  }, [tracks, view.rails, mode, locomotives]);

  useLayoutEffect(() => {
    const [first] = view.rails;
    const rows = tracks.map(({ plan, z }) => {
      const rail = view.rails.find(({ train }) => train === plan.train.id);
      // The first row's rail top is height 0; the others hang under it.
      return { lift: ((first?.y ?? 0) - (rail?.y ?? 0)) * view.metresPerPixel, z };
    });
    arrange(batch, ({ id, plan, track }) => {
      const place = places.get(id);
      const row = rows[track];
      return place === undefined || !row ? null : [place - plan.x, row.lift, -row.z];
    });
    batch.level = levelFor(1 / view.metresPerPixel);
    place(camera, view, size);
    store.getState().setElevationDrawn(true);
    invalidate();
  }, [batch, tracks, places, view, size, camera, invalidate]);

  useEffect(() => {
    arrangement.move = mover(batch);
    return () => {
      arrangement.move = null;
      arrange(batch, () => [0, 0, 0]);
      batch.level = null;
      store.getState().setElevationDrawn(false);
      invalidate();
    };
  }, [batch, arrangement, invalidate]);
  return null;
}

/** The camera that shows ruler and rows as `ElevationView` in the store has them. */
export function place(
  camera: OrthographicCamera,
  { left, metresPerPixel, rails }: View,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  const top = (rails[0]?.y ?? 0) * metresPerPixel;
  camera.left = left;
  camera.right = left + width * metresPerPixel;
  camera.top = top;
  camera.bottom = top - height * metresPerPixel;
  camera.near = 0;
  camera.far = 2 * off;
  camera.position.set(0, 0, off);
  camera.updateMatrixWorld();
  camera.updateProjectionMatrix();
}

/** Under 9 px a metre nothing is seen but bands, windows and wheels; from 40 on every rivet row. */
function levelFor(pixels: number): Level {
  return pixels < 9 ? 2 : pixels < 40 ? 1 : 0;
}

import {
  ClampToEdgeWrapping,
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RGFormat,
} from 'three';
import { litPanes } from '../../build/land/litPanes.ts';
import { windowLight } from '../../build/land/windowLight.ts';
import { windowSteps } from '../../build/land/windowSteps.ts';
import type { TrackPlan } from '../../plan/types.ts';
import { maxTrains, sharedUniforms } from '../materials/uniforms.ts';

/** Tells the shaders of land and panes where windows are lit. Returns what takes it back. */
export default function makeWindowGlow(tracks: readonly TrackPlan[]): () => void {
  const { bytes, panes, span } = windowLight(tracks, maxTrains, litPanes(tracks));
  const texture = new DataTexture(bytes, maxTrains * windowSteps.count, 1, RGFormat);
  texture.wrapS = ClampToEdgeWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.needsUpdate = true;
  const fine = new DataTexture(panes, windowSteps.paneCount, maxTrains, RGFormat);
  fine.needsUpdate = true;
  const { windowMap, paneMap, windowSpan } = sharedUniforms;
  const before = [windowMap.value, paneMap.value] as const;
  windowMap.value = texture;
  paneMap.value = fine;
  windowSpan.value = span;
  return () => {
    [windowMap.value, paneMap.value] = before;
    texture.dispose();
    fine.dispose();
  };
}

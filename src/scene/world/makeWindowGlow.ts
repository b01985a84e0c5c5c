import {
  ClampToEdgeWrapping,
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RGFormat,
} from 'three';
import { type PaneLit, windowLight } from '../../build/land/windowLight.ts';
import { windowSteps } from '../../build/land/windowSteps.ts';
import type { TrackPlan } from '../../plan/types.ts';
import { maxTrains, sharedUniforms } from '../materials/uniforms.ts';

/** Tells the land's shaders where windows are lit. Returns what takes it back. */
export default function makeWindowGlow(tracks: readonly TrackPlan[]): () => void {
  const { bytes, span } = windowLight(tracks, maxTrains, litAsDrawn());
  const texture = new DataTexture(bytes, maxTrains * windowSteps.count, 1, RGFormat);
  texture.wrapS = ClampToEdgeWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.needsUpdate = true;
  const { windowMap, windowSpan } = sharedUniforms;
  const before = windowMap.value;
  windowMap.value = texture;
  windowSpan.value = span;
  return () => {
    windowMap.value = before;
    texture.dispose();
  };
}

/** Reads the noise as the panes' own shader does (`glassShader`): a window throws light where it is seen to be lit. */
function litAsDrawn(): PaneLit {
  const { data, width: size } = sharedUniforms.noiseMap.value.image;
  const texel = (x: number, y: number) =>
    (data?.[(((y + size) % size) * size + ((x + size) % size)) * 4 + 1] ?? 0) / 255;
  const noise = (u: number, v: number) => {
    const [x, y] = [(u - Math.floor(u)) * size - 0.5, (v - Math.floor(v)) * size - 0.5];
    const [x0, y0] = [Math.floor(x), Math.floor(y)];
    const low = texel(x0, y0) * (1 - x + x0) + texel(x0 + 1, y0) * (x - x0);
    const high = texel(x0, y0 + 1) * (1 - x + x0) + texel(x0 + 1, y0 + 1) * (x - x0);
    return low * (1 - y + y0) + high * (y - y0);
  };
  return (car, at, side, frosted) => {
    if (frosted) return (car * 7.3 + 0.2) % 1 >= 0.35 ? 1 : 0;
    const t = (noise(at * 0.052 + car * 7, car + side * 0.3) - 0.26) / 0.08;
    const clamped = Math.min(1, Math.max(0, t));
    return clamped * clamped * (3 - 2 * clamped);
  };
}

import type { LitPane } from '../../build/land/litPanes.ts';
import { lightQuads } from './lightQuads.ts';

/** Soft light round lit windows, in one draw; from afar, where cars have no panes of their own, the light of the panes too. */
export function makeHalos(panes: readonly LitPane[]) {
  const lit = panes.filter(({ light }) => light > 0);
  return lightQuads({
    name: 'halos',
    count: lit.length,
    attributes: {
      pane: { size: 4, of: lit.flatMap(({ at, side, light }) => [...at, side * light]) },
      extent: { size: 2, of: lit.flatMap(({ width, height }) => [width / 2, height / 2]) },
    },
    vertexShader,
    fragmentShader,
  });
}

const vertexShader = /* glsl */ `
attribute vec4 pane;
attribute vec2 extent;
uniform float night;
varying vec2 vAt;
varying vec2 vHalf;
varying vec2 vLight;
void main() {
  float way = sign(pane.w);
  vec4 middle = modelMatrix * vec4(pane.xy, pane.z + way * 0.09, 1.0);
  vec3 toEye = cameraPosition - middle.xyz;
  float far = length(toEye);
  float facing = way * toEye.z > 0.0 ? 1.0 : 0.0;
  float reach = 1.1 + 0.004 * far;
  vAt = position.xy * (extent + reach);
  vHalf = extent;
  // Round the pane, and of the pane itself where it is drawn no more.
  vLight = abs(pane.w) * night * vec2(0.11 * smoothstep(-12.0, 36.0, far), 0.045 * smoothstep(4.0, 30.0, far) + 0.6 * smoothstep(110.0, 260.0, far));
  middle.xyz += facing * vec3(vAt * vec2(way, 1.0), 0.0);
  gl_Position = projectionMatrix * viewMatrix * middle;
}`;

const fragmentShader = /* glsl */ `
varying vec2 vAt;
varying vec2 vHalf;
varying vec2 vLight;
void main() {
  vec2 past = abs(vAt) - vHalf + 0.06;
  float off = length(max(past, 0.0));
  float inside = 1.0 - smoothstep(0.0, 0.06, off);
  // Gone before the quad's edge.
  float halo = max(exp(-off * 2.7) - 0.052, 0.0);
  gl_FragColor = vec4(vec3(1.0, 0.60, 0.27) * mix(vLight.x * halo, vLight.y, inside), 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;

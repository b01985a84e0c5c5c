import type { LampGlow } from './lampGlows.ts';
import { lightQuads } from './lightQuads.ts';

/** Soft light round lit lamps, in one draw: brightest from ahead, gone from behind, smaller by day. */
export function makeGlows(lamps: readonly LampGlow[]) {
  return lightQuads({
    name: 'glows',
    count: lamps.length,
    attributes: {
      lamp: { size: 4, of: lamps.flatMap(({ at, radius }) => [...at, radius]) },
      kind: { size: 2, of: lamps.flatMap(({ way, white }) => [way, white ? 1 : 0]) },
    },
    vertexShader,
    fragmentShader,
  });
}

const vertexShader = /* glsl */ `
attribute vec4 lamp;
attribute vec2 kind;
uniform float night;
varying vec2 vAt;
varying vec3 vLight;
void main() {
  vAt = position.xy;
  vec3 at = (modelMatrix * vec4(lamp.xyz, 1.0)).xyz;
  vec3 toEye = cameraPosition - at;
  float far = length(toEye);
  float facing = smoothstep(0.02, 0.7, dot(toEye / far, vec3(kind.x, 0.0, 0.0)));
  vec3 colour = mix(vec3(1.0, 0.05, 0.02), vec3(1.0, 0.86, 0.62), kind.y);
  vLight = colour * facing * mix(0.5, 1.0, night);
  // A glow grows with its lamp, and keeps a few pixels from afar.
  float size = lamp.w * mix(4.6, 5.5, night) + 0.002 * far * mix(0.5, 1.0, night);
  // Before the lamp's own glass and rim, or they would cut it in two.
  vec4 eye = viewMatrix * vec4(at + toEye / far * min(0.6, far * 0.3), 1.0);
  eye.xy += position.xy * size * (facing > 0.0 ? 1.0 : 0.0);
  gl_Position = projectionMatrix * eye;
}`;

const fragmentShader = /* glsl */ `
varying vec2 vAt;
varying vec3 vLight;
void main() {
  float r = length(vAt);
  if (r > 1.0) discard;
  float fade = 1.0 - r;
  gl_FragColor = vec4(vLight * (0.3 * fade * fade * fade + 1.3 * exp(-r * r * 34.0)), 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;

import { BackSide, IcosahedronGeometry, Mesh, ShaderMaterial, Vector3 } from 'three';
import { atmosphere } from '../materials/atmosphere.ts';
import { sharedUniforms } from '../materials/uniforms.ts';
import type { LightSetting } from './lightSettings.ts';
import type { WorldPart } from './WorldPart.ts';

/** The sky as a dome round the eye, drawn behind everything; `disc` false leaves out the sun itself. */
export function makeSky(setting: LightSetting, disc: boolean): WorldPart {
  const geometry = new IcosahedronGeometry(1, 3);
  const { sky } = setting;
  const material = new ShaderMaterial({
    side: BackSide,
    depthWrite: false,
    uniforms: {
      ...sharedUniforms,
      cover: { value: sky.cover },
      lit: { value: new Vector3(...sky.lit) },
      shaded: { value: new Vector3(...sky.shaded) },
      disc: { value: disc ? sky.disc : 0 },
      stars: { value: sky.stars },
    },
    vertexShader: /* glsl */ `
      varying vec3 vDirection;
      void main() {
        vDirection = position;
        vec4 at = projectionMatrix * vec4(mat3(viewMatrix) * position, 1.0);
        gl_Position = at.xyww;
      }`,
    fragmentShader,
  });
  const object = new Mesh(geometry, material);
  object.frustumCulled = false;
  // Last among the solid things, so that only uncovered pixels are shaded.
  object.renderOrder = 10;
  object.name = 'sky';
  return {
    object,
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
}

const fragmentShader = /* glsl */ `
uniform sampler2D noiseMap;
uniform float cover;
uniform vec3 lit;
uniform vec3 shaded;
uniform float disc;
uniform float stars;
varying vec3 vDirection;
${atmosphere}

// Billows from five looks at the noise texture, coarse to fine; smooth between texels.
float soft(vec2 p, int channel) {
  vec2 q = p * 256.0 + 0.5;
  vec2 cell = floor(q);
  vec2 f = q - cell;
  vec4 n = texture2D(noiseMap, (cell + f * f * (3.0 - 2.0 * f) - 0.5) / 256.0);
  return channel == 0 ? n.r : n.g;
}
float billows(vec2 p) {
  return 0.46 * soft(p * 0.021, 0) + 0.27 * soft(p * 0.053 + 0.2, 1) + 0.15 * soft(p * 0.131 + 0.7, 0)
    + 0.08 * soft(p * 0.37, 1) + 0.04 * soft(p * 1.1, 0);
}

void main() {
  vec3 direction = normalize(vDirection);
  vec3 colour = clearSky(direction);
  float up = max(direction.y, 0.0);
  float toward = max(dot(direction, sunDirection), 0.0);

  // Clouds on a flat layer, drawn out along the wind; their sunward edge is lit.
  if (cover > 0.0 && direction.y > 0.004) {
    vec2 p = direction.xz / (up + 0.09) * vec2(1.0, 1.7);
    vec2 sunward = normalize(sunDirection.xz + 1e-4) * 0.16;
    float here = billows(p + 2.0);
    float there = billows(p + sunward + 2.0);
    float sill = mix(0.78, 0.10, cover);
    float body = smoothstep(sill, sill + 0.24, here);
    float thick = smoothstep(sill + 0.05, sill + 0.42, here);
    float facing = clamp(0.5 + (here - there) * 4.5, 0.0, 1.0);
    vec3 cloudColour = mix(lit, shaded, clamp(thick * 0.85 + 0.25 - 0.55 * facing, 0.0, 1.0));
    cloudColour += skyGlow * 0.35 * pow(toward, 6.0) * (1.0 - thick);
    // High veil of ice: faint streaks.
    float veil = smoothstep(0.42, 0.75, soft(vec2(p.x * 0.012 + p.y * 0.004, p.y * 0.017 + 0.4), 1)) * 0.2 * (1.0 - cover);
    float far = smoothstep(0.0, 0.16, up);
    colour = mix(colour, mix(colour, lit, 0.55), veil * far);
    colour = mix(colour, mix(clearSky(direction), cloudColour, 0.25 + 0.75 * far), body * smoothstep(0.004, 0.07, up) * 0.94);
  }
  if (disc > 0.0) {
    float ring = smoothstep(0.99984, 0.99991, dot(direction, sunDirection));
    colour += disc * (ring * vec3(9.0, 8.0, 6.6) + skyGlow * 1.6 * pow(toward, 700.0));
  }
  if (stars > 0.0 && up > 0.02) {
    vec3 grid = direction * 150.0;
    vec3 cell = floor(grid);
    vec3 h = fract(cell * vec3(0.1031, 0.1030, 0.0973));
    h += dot(h, h.yzx + 33.33);
    float pick = fract((h.x + h.y) * h.z);
    vec3 spot = fract(vec3(pick * 7.1, pick * 13.7, pick * 29.3)) * 0.5 + 0.25;
    float point = smoothstep(0.16, 0.02, length(grid - cell - spot));
    colour += stars * step(0.972, pick) * point * fract(pick * 411.0) * smoothstep(0.02, 0.3, up) * vec3(0.55, 0.6, 0.75);
  }
  // A little noise below what the eye sees keeps the slow gradients free of bands.
  colour += (texture2D(noiseMap, gl_FragCoord.xy / 256.0).a - 0.5) * 0.006 * (colour + 0.02);
  gl_FragColor = vec4(max(colour, 0.0), 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;

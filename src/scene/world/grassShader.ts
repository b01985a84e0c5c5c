import { landHeightShader, landShader } from './landShader.ts';
import { trainLight } from './trainLight.ts';

/** Shader text of the tufts: where each stands, how tall it grows there, and the land's own colour on it. */
export const grassVertexHead = /* glsl */ `
attribute vec4 tuft;
uniform vec2 carpetCentre;
uniform vec3 carpetHole;
uniform float carpetSide;
uniform float carpetTall;
uniform float carpetWide;
uniform float carpetFacing;
uniform sampler2D noiseMap;
varying float vUp;
varying vec2 vFoot;
${landShader}
${landHeightShader}
`;

export const grassShape = /* glsl */ `
{
  vec2 at = (tuft.xy + floor(carpetCentre / carpetSide - tuft.xy + 0.5)) * carpetSide;
  float outside = outsideOf(at.y);
  vec4 patches = texture2D(noiseMap, at * 0.0613);
  vec4 broad = texture2D(noiseMap, at * 0.0173 + 0.6);
  float edge = outside + (patches.r - 0.5) * 2.6;
  float grown = smoothstep(2.6, 5.2, edge) * (0.5 + 0.6 * smoothstep(0.3, 0.7, broad.g));
  // Mown or trodden here and there; a few weeds in the ballast's edge.
  grown *= mix(0.42, 1.0, smoothstep(0.24, 0.5, patches.g + 0.2 * tuft.z));
  float weed = step(0.9, tuft.w) * smoothstep(1.9, 2.4, edge + 0.4) * 0.45;
  grown = max(grown, weed * step(outside, 4.5));
  // Each carpet ends and begins ragged, over a third of its side.
  float ragged = 0.16 * (tuft.z - 0.5) + 0.2 * (patches.b - 0.5);
  vec2 rim = abs(at - carpetCentre) / (carpetSide * 0.5);
  grown *= 1.0 - smoothstep(0.66, 0.98, max(rim.x, rim.y) + ragged);
  if (carpetHole.z > 0.0) {
    vec2 inner = abs(at - carpetHole.xy) / carpetHole.z;
    grown *= smoothstep(0.6, 0.92, max(inner.x, inner.y) + ragged);
  }
  // From above no single tuft can be told from the turf's own texture: they sink in before they would show as rows.
  grown *= 1.0 - smoothstep(mix(16.0, 6.0, carpetFacing), mix(40.0, 18.0, carpetFacing), cameraPosition.y);
  float tall = carpetTall * grown * (0.6 + 0.6 * tuft.z);
  // What is low is narrow too: a wide low card is a dash.
  float wide = carpetWide * mix(0.3, 1.0, smoothstep(0.1, 0.7, grown));
  float turn = tuft.w * 40.0;
  vec2 toEye = normalize(cameraPosition.xz - at + 1e-4);
  vec2 spin = mix(vec2(cos(turn), sin(turn)), vec2(toEye.y, -toEye.x), carpetFacing);
  vec3 card = vec3(position.x * spin.x - position.z * spin.y, position.y, position.x * spin.y + position.z * spin.x);
  // Wind has laid the tips over, all a little one way.
  card.xz += position.y * position.y * vec2(0.22, 0.10) * (patches.r + 0.4) * (1.0 - carpetFacing);
  vUp = position.y * grown;
  vFoot = at;
  transformed = vec3(at.x, landHeight(at) - 0.02, at.y) + card * vec3(wide, tall, wide);
  if (tall < 0.12) transformed = vec3(at.x, -3.0, at.y);
  #ifdef USE_MAP
    vMapUv = vec2((uv.x + step(0.72, fract(tuft.z * 7.3 + patches.g))) * 0.5, uv.y);
  #endif
  vNormal = normalize((viewMatrix * vec4(normalize(vec3(sunDirection.x * 0.5, 1.0, sunDirection.z * 0.5)), 0.0)).xyz);
}
`;

export const grassHead = /* glsl */ `
varying float vUp;
varying vec2 vFoot;
${landShader}
${trainLight}
`;

export const grassColour = /* glsl */ `
{
  vec2 texel = vMapUv * vec2(512.0, 256.0);
  float level = max(0.0, 0.5 * log2(max(dot(dFdx(texel), dFdx(texel)), dot(dFdy(texel), dFdy(texel)))));
  diffuseColor.a *= 1.0 + level * 0.30;
  // Blades come out of the turf one by one: no card shows its lower edge.
  diffuseColor.a *= smoothstep(-0.02, 0.10, vMapUv.y - 0.05 * cloud(vScene.xz * 3.1).a);
  float grey = mix(1.0, diffuseColor.g * 3.2, 0.8);
  // The foot has the turf's own colour; tips are paler and drier, seed heads most.
  vec3 turf = turfColour(vFoot + (vScene.xz - vFoot) * 0.6) * 1.12;
  float up = smoothstep(0.0, 0.8, vUp);
  diffuseColor.rgb = turf * grey * mix(vec3(0.84), vec3(1.20, 1.14, 1.0), up);
}
`;

/** Leaves let light through: seen against the sun they glow. */
export const grassLight = /* glsl */ `
{
  vec3 ray = normalize(vScene - cameraPosition);
  float against = max(dot(ray, sunDirection), 0.0);
  vSun *= 1.15 + 1.6 * against * against * against;
  vAround *= mix(0.55, 1.0, vUp);
}
`;

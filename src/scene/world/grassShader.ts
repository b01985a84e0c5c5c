import { landPlace } from './landMap.ts';
import { landHeightShader, landShader } from './landShader.ts';
import { trainLight } from './trainLight.ts';
import { trainShade } from './trainShade.ts';

/** Shader text of the tufts: where each stands, how tall it grows there, and the land's own colour on it. */
export const grassVertexHead = /* glsl */ `
attribute vec4 tuft;
uniform vec2 carpetCentre;
uniform vec3 carpetHole;
uniform float carpetSide;
uniform float carpetTall;
uniform float carpetWide;
uniform float carpetFacing;
uniform float carpetStrip;
uniform float carpetLast;
uniform sampler2D noiseMap;
uniform sampler2D landMap;
varying float vUp;
varying float vPlain;
varying vec3 vTurf;
float openHere;
float sunHere;
${landShader}
${landPlace}
${landHeightShader}
#ifdef SHADOWLESS
uniform vec4 trains[4];
${trainShade}
#endif
`;

export const grassShape = /* glsl */ `
{
  vec2 at = (tuft.xy + floor(carpetCentre / carpetSide - tuft.xy + 0.5)) * carpetSide;
  float outside = outsideOf(at.y);
  vec4 patches = texture2D(noiseMap, at * 0.0613);
  vec4 broad = texture2D(noiseMap, at * 0.0173 + 0.6);
  float edge = outside + (patches.r - 0.5) * 2.6;
  float grown = smoothstep(2.3, 4.6, edge) * (0.5 + 0.6 * smoothstep(0.3, 0.7, broad.g));
  // Mown or trodden here and there; a few weeds in the ballast's edge.
  grown *= mix(0.56, 1.0, smoothstep(0.24, 0.5, patches.g + 0.2 * tuft.z));
  grown *= 1.0 - 0.62 * mown(at);
  vec4 foot = textureLod(landMap, landPlace(at), 0.0);
  // No tall grass where the ground is bare earth or litter: there the map holds little more green than blue.
  grown *= 1.0 - 0.85 * smoothstep(0.72, 0.80, foot.b / max(foot.r, 0.01));
  float weed = step(0.9, tuft.w) * smoothstep(1.9, 2.4, edge + 0.4) * 0.45;
  grown = max(grown, weed * step(outside, 4.5));
  // Each carpet ends and begins ragged, over a third of its side.
  float ragged = 0.16 * (tuft.z - 0.5) + 0.2 * (patches.b - 0.5);
  vec2 rims = abs(at - carpetCentre) / (carpetSide * 0.5);
  float rim = max(rims.x, rims.y);
  // The outermost thins out tuft by tuft and takes the land's plain look long before it ends.
  // Wide cards take it the more the higher the eye: their light tips and dark feet would show as dashes.
  vPlain = max(carpetLast * smoothstep(0.3, 0.85, rim), 0.7 * smoothstep(10.0, 36.0, cameraPosition.y));
  vPlain = max(vPlain, carpetFacing * mix(0.3, 0.9, smoothstep(3.0, 9.0, cameraPosition.y)));
  grown *= 1.0 - smoothstep(0.66, 0.98, rim + ragged + carpetLast * 0.3 * (tuft.w - 0.6));
  if (carpetHole.z > 0.0) {
    vec2 inner = abs(at - carpetHole.xy) / carpetHole.z;
    grown *= smoothstep(0.6, 0.92, max(inner.x, inner.y) + ragged);
  }
  // From above no single tuft can be told from the turf's own texture: they sink in before they would show as rows.
  grown *= 1.0 - smoothstep(mix(26.0, 7.0, carpetFacing), mix(42.0, 20.0, carpetFacing), cameraPosition.y);
  float tall = carpetTall * grown * (0.5 + 0.8 * tuft.z);
  // What is low is narrow too: a wide low card is a dash.
  float wide = carpetWide * mix(0.3, 1.0, smoothstep(0.1, 0.7, grown));
  float turn = tuft.w * 40.0;
  vec2 toEye = normalize(cameraPosition.xz - at + 1e-4);
  vec2 spin = mix(vec2(cos(turn), sin(turn)), vec2(toEye.y, -toEye.x), carpetFacing);
  vec3 card = vec3(position.x * spin.x - position.z * spin.y, position.y, position.x * spin.y + position.z * spin.x);
  // Wind has laid the tips over, all a little one way.
  card.xz += position.y * position.y * vec2(0.22, 0.10) * (patches.r + 0.4) * (1.0 - carpetFacing);
  vUp = position.y * (0.5 + 0.5 * grown);
  transformed = vec3(at.x, landHeight(at) - 0.02, at.y) + card * vec3(wide, tall, wide);
  vec3 land = textureLod(landMap, landPlace(transformed.xz), 0.0).rgb;
  // One tuft is a little drier, lighter or greener than the next.
  vTurf = land * land * mix(vec3(1.0), mix(vec3(0.90, 1.0, 0.88), vec3(1.16, 1.0, 0.92), tuft.z) * (0.82 + 0.36 * fract(tuft.w * 17.0)), 1.0 - vPlain);
  openHere = foot.a;
  sunHere = openHere;
  #ifdef SHADOWLESS
  sunHere = min(sunHere, 1.0 - 0.88 * behindTrain(transformed));
  #endif
  if (tall < 0.17) transformed = vec3(at.x, -3.0, at.y);
  #ifdef USE_MAP
    // The strip runs on along the card, so that blades are as fine on wide cards as on narrow ones.
    float pick = fract(tuft.z * 7.3 + patches.g);
    vMapUv = vec2((uv.x - 0.5) * wide / carpetStrip + tuft.w * 7.0, 0.25 * (floor(4.0 * pick * pick) + 0.955 * uv.y));
  #endif
  vNormal = normalize((viewMatrix * vec4(normalize(vec3(sunDirection.x * 0.5, 1.0, sunDirection.z * 0.5)), 0.0)).xyz);
}
`;

export const grassHead = /* glsl */ `
varying float vUp;
varying float vPlain;
varying vec3 vTurf;
${trainLight}
`;

export const grassColour = /* glsl */ `
{
  vec2 texel = vMapUv * vec2(256.0, 1024.0);
  float level = max(0.0, 0.5 * log2(max(dot(dFdx(texel), dFdx(texel)), dot(dFdy(texel), dFdy(texel)))));
  diffuseColor.a *= 1.0 + level * 0.16;
  // Blades come out of the turf one by one: no card shows its lower edge.
  diffuseColor.a *= smoothstep(-0.02, 0.10, fract(4.0 * vMapUv.y) - 0.05 * cloud(vScene.xz * 3.1).a);
  vec3 own = mix(vec3(1.0), diffuseColor.rgb * 4.6, 0.85 - 0.5 * vPlain);
  // The foot has the turf's own colour; tips are paler and drier, seed heads most.
  float up = smoothstep(0.0, 0.8, vUp);
  vec3 tip = mix(mix(vec3(0.66), vec3(1.30, 1.26, 1.12), up), vec3(1.0), vPlain);
  diffuseColor.rgb = vTurf * own * tip * 1.08;
}
`;

/** Turf and grass let light through: seen against the sun they glow. */
export const throughGrass = /* glsl */ `
{
  float against = max(dot(normalize(vScene - cameraPosition), sunDirection), 0.0);
  vSun *= 1.15 + 1.6 * against * against * against;
}
`;

export const grassLight = /* glsl */ `
${throughGrass}
{
  #ifdef SHADOWLESS
  vSun *= sunHere;
  #else
  vSun *= 0.7 + 0.3 * openHere;
  #endif
  vAround *= mix(0.68, 1.0, max(vUp, vPlain)) * (0.45 + 0.55 * openHere);
}
`;

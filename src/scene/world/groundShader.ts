import { alongTrain } from './alongTrain.ts';
import { landPlace } from './landMap.ts';
import { litByTrains, moonlit, trainLight } from './trainLight.ts';
import { trainShade } from './trainShade.ts';

/** Shader text of the land: ballast that thins out into gravel, weeds and turf; light and shade that the trains give it. */
export const groundHead = /* glsl */ `
const float stonesReach = 75.0;
uniform sampler2D stoneMap;
uniform sampler2D stoneNormal;
uniform sampler2D turfMap;
uniform sampler2D meadowMap;
uniform vec3 turfGain;
uniform vec3 meadowGain;
uniform vec4 trackData[4]; // z, sleeper pitch, sleeper half length, 1 concrete / 0 wood; pitch 0 = no track
uniform sampler2D landMap;
uniform vec2 corridorEdge;
float outsideOf(float z) { return max(max(corridorEdge.x - z, z - corridorEdge.y), 0.0); }
${landPlace}
${trainLight}
uniform vec4 stoneMean;
uniform float wet;
uniform vec3 sunColour;
varying vec3 vFlat;
float stony;
vec3 stoneSlope;
float underTrain;
float landOpen;
float sunBehindTrain;

#ifdef SHADOWLESS
${trainShade}
#endif
${alongTrain}
`;

export const groundColour = /* glsl */ `
{
  vec2 p = vScene.xz;
  float away = length(vScene - cameraPosition);
  float outside = outsideOf(p.y);
  // What is fine fades into its own mean before it could shimmer.
  vec3 turfA = vec3(1.0);
  vec3 turfB = vec3(1.0);
  vec4 grain = vec4(0.5);
  WHERE (away < TURF_REACH) {
    float far = away / TURF_REACH;
    turfB = mix(texture2D(meadowMap, vec2(p.y + p.x * 0.31, p.x - p.y * 0.31) / 13.7).rgb * meadowGain, turfB, smoothstep(0.7, 1.0, far));
  }
  WHERE (away < 0.5 * TURF_REACH) {
    float far = away / TURF_REACH;
    turfA = mix(texture2D(turfMap, p / 2.5).rgb * turfGain, turfA, smoothstep(0.15, 0.5, far));
#ifndef OPEN_LAND
    grain = mix(cloud(mat2(0.71, -0.7, 0.7, 0.71) * p * 0.43), grain, smoothstep(0.12, 0.48, far));
#endif
  }
  // Half a level sharper than the slant asks for: what the map holds is soft enough.
  vec4 land = texture2D(landMap, landPlace(p), -0.7);
  landOpen = land.a;
  vec3 turf = land.rgb * land.rgb * turfA * turfB;
  underTrain = 0.0;
  sunBehindTrain = 0.0;

#ifdef OPEN_LAND
  diffuseColor.rgb = turf;
#else
  float nearest = 1e3;
  float sleeper = 0.0;
  float trackKind = 0.0;
  float pixel = fwidth(p.x);
  for (int i = 0; i < 4; i++) {
    vec4 track = trackData[i];
    if (track.y == 0.0) continue;
    float d = abs(p.y - track.x);
    if (d < nearest) {
      nearest = d;
      // Far sleepers are painted; near ones are solid and hide this.
      float phase = abs(fract(p.x / track.y + 0.5) - 0.5) * track.y;
      float bar = (1.0 - smoothstep(0.12, 0.12 + pixel, phase));
      bar = mix(bar, 0.26 / track.y, smoothstep(0.15, 0.5, pixel / track.y));
      sleeper = bar * (1.0 - smoothstep(track.z - 0.05, track.z + 0.1, d)) * smoothstep(55.0, 90.0, away);
      trackKind = track.w;
    }
  }
  // Two turned copies at odd scales, so that the tile does not show as a grid from above.
  vec4 noise = 0.5 + 0.62 * (cloud(mat2(0.83, 0.56, -0.56, 0.83) * p * 0.0613) - 0.5) + 0.62 * (cloud(mat2(0.39, -0.92, 0.92, 0.39) * p * 0.0417).grba - 0.5);

  // Ballast: two layers of one texture, so that its repeat does not show; further off a stone is less than a pixel.
  vec4 stone = stoneMean;
  stoneSlope = vec3(0.0);
  WHERE (away < stonesReach) {
    vec4 a = texture2D(stoneMap, p / 1.27);
    vec4 b = texture2D(stoneMap, vec2(p.y, -p.x) / 1.69 + 0.37);
    float which = smoothstep(0.47, 0.53, noise.g + 0.16 * (a.a - b.a));
    float far = smoothstep(0.6 * stonesReach, stonesReach, away);
    stone = mix(mix(a, b, which), stoneMean, far);
    stoneSlope = mix(texture2D(stoneNormal, p / 1.27).xyz, texture2D(stoneNormal, vec2(p.y, -p.x) / 1.69 + 0.37).xyz, which) * 2.0 - 1.0;
    if (which > 0.5) stoneSlope.xy = vec2(-stoneSlope.y, stoneSlope.x);
    stoneSlope.xy *= (1.0 - far) * (1.0 - 0.65 * smoothstep(14.0, 60.0, away));
  }
  vec3 ballast = stone.rgb * vec3(0.585, 0.575, 0.555) * (0.72 + 0.56 * noise.r) * (1.0 - 0.3 * wet);
  // Brake dust and oil between and beside the rails.
  float worked = 1.0 - smoothstep(0.5, 1.75, nearest);
  ballast = mix(ballast, ballast * vec3(0.62, 0.46, 0.35), (0.35 + 0.5 * noise.g) * worked);
  ballast *= 1.0 - 0.42 * (1.0 - smoothstep(0.0, 0.42, nearest)) * (0.5 + noise.r * 0.6);

  // Worn earth shows through the turf near the line.
  vec3 earth = mix(vec3(0.092, 0.076, 0.057), vec3(0.135, 0.115, 0.085), grain.g) * (0.7 + 0.6 * stone.r);
  float worn = smoothstep(0.50, 0.66, noise.g + 0.35 * (grain.b - 0.5)) * (1.0 - smoothstep(5.0, 11.0, outside)) * 0.6;
  turf = mix(turf, earth, worn * smoothstep(3.5, 1.9, turfA.g));

  // Stones stop where the turf has grown over the lower ones: the edge follows noise and the stones' own height.
  float edge = nearest + (noise.r - 0.5) * 1.9 + (grain.r - 0.5) * 0.8 + (0.45 - stone.a) * 0.8;
  float gone = smoothstep(2.35, 3.75, edge);
  float weeds = smoothstep(0.62, 0.75, grain.g + 0.22 * noise.r) * smoothstep(1.6, 2.6, nearest);
  // Between the tracks it is kept short of turf.
  float green = max(gone * mix(0.3, 1.0, smoothstep(0.0, 0.6, outside)), 0.55 * weeds);
  stony = 1.0 - green;
  vec3 gravel = mix(ballast * 0.8, earth, smoothstep(1.9, 3.1, edge) * 0.6);
  diffuseColor.rgb = mix(gravel, turf, green);
  vec3 timber = mix(vec3(0.070, 0.054, 0.042), vec3(0.33, 0.31, 0.275), trackKind) * (0.7 + 0.6 * grain.r) * (1.0 - 0.45 * wet);
  diffuseColor.rgb = mix(diffuseColor.rgb, timber, sleeper * 0.9);

  for (int i = 0; i < 4; i++) {
    vec4 train = trains[i];
    if (train.w == 0.0) continue;
    underTrain = max(underTrain, alongTrain(train, p.x) * (1.0 - smoothstep(0.75, 3.6, abs(p.y - train.z))));
  }
#endif
#ifdef SHADOWLESS
  sunBehindTrain = max(behindTrain(vScene), underTrain * underTrain);
#endif
}
`;

/** Turf stands up, so a low sun lights it more than a flat field: its normal leans towards the sun. */
export const groundFace = /* glsl */ `
vFlat = face;
face = normalize(face + vec3(sunDirection.x, 0.0, sunDirection.z) * 0.5);
`;

/** Rough earth gives back a little of sky and sun without its own colour: what a rough mirror of four hundredths would. */
export const groundLight = /* glsl */ `
{
#ifndef OPEN_LAND
  vec3 slope = normalize(vec3(stoneSlope.x, 0.9, -stoneSlope.y));
  vec3 stoneFace = normalize(vFlat + vec3(slope.x, 0.0, slope.z));
  float leaning = max(vSun.g / (sunColour.g * RECIPROCAL_PI), 1e-3);
  sun *= mix(1.0, max(dot(stoneFace, sunDirection), 0.0) / leaning, stony);
#endif
  ${litByTrains}
  ${moonlit}
#ifndef OPEN_LAND
  // Stones in the shade are lit by stones as much as by the sky: grey, not blue.
  around = mix(around, dot(around, vec3(0.32, 0.5, 0.18)) * vec3(1.07, 1.0, 0.91), 0.8 * stony);
#endif
  around *= (1.0 - 0.80 * underTrain) * (0.45 + 0.55 * landOpen);
  glow += around * 0.022;
#ifdef SHADOWLESS
  sun *= min(1.0 - 0.88 * sunBehindTrain, landOpen);
#else
  sun *= 0.7 + 0.3 * landOpen;
#endif
  glow += sun * 0.008;
}
`;

import { landShader } from './landShader.ts';
import { trainLight } from './trainLight.ts';

/** Shader text of the land: ballast that thins out into gravel, weeds and turf; light and shade that the trains give it. */
export const groundHead = /* glsl */ `
uniform sampler2D stoneMap;
uniform sampler2D stoneNormal;
uniform sampler2D turfMap;
uniform vec4 trackData[4]; // z, sleeper pitch, sleeper half length, 1 concrete / 0 wood; pitch 0 = no track
${landShader}
${trainLight}
float stony;
vec3 stoneSlope;
float underTrain;
float sunBehindTrain;

float alongTrain(vec4 train, float x) {
  return smoothstep(train.x - 0.9, train.x + 1.2, x) * (1.0 - smoothstep(train.y - 1.2, train.y + 0.9, x));
}
`;

export const groundColour = /* glsl */ `
{
  vec2 p = vScene.xz;
  float away = length(vScene - cameraPosition);
  float outside = outsideOf(p.y);
  // What is fine fades into its own mean before it could shimmer.
  vec3 turfA = vec3(0.155);
  vec3 turfB = vec3(0.155);
  vec4 grain = vec4(0.5);
  WHERE (away < 220.0) {
    turfA = mix(texture2D(turfMap, p / 2.5).rgb, turfA, smoothstep(50.0, 170.0, away));
    turfB = mix(texture2D(turfMap, vec2(p.y + p.x * 0.31, p.x - p.y * 0.31) / 4.1).rgb, turfB, smoothstep(80.0, 220.0, away));
    grain = mix(cloud(mat2(0.71, -0.7, 0.7, 0.71) * p * 0.43), grain, smoothstep(40.0, 160.0, away));
  }
  vec3 turf = turfColour(p) * mix(turfA, turfB, 0.45) * 7.9 * (0.75 + 0.5 * grain.r);
  underTrain = 0.0;
  sunBehindTrain = 0.0;

#ifdef OPEN_LAND
  // Woods on the hills far off.
  diffuseColor.rgb = turf;
  WHERE (outside > 170.0) {
    vec3 wood = vec3(0.026, 0.036, 0.018) * (0.5 + 1.1 * cloud(p * 0.021).r);
    diffuseColor.rgb = mix(turf, wood, smoothstep(170.0, 420.0, outside) * wooded(p));
  }
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

  // Ballast: two layers of one texture, so that its repeat does not show.
  vec4 a = texture2D(stoneMap, p / 1.55);
  vec4 b = texture2D(stoneMap, vec2(p.y, -p.x) / 2.13 + 0.37);
  float which = smoothstep(0.47, 0.53, noise.g + 0.16 * (a.a - b.a));
  vec4 stone = mix(a, b, which);
  stoneSlope = mix(texture2D(stoneNormal, p / 1.55).xyz, texture2D(stoneNormal, vec2(p.y, -p.x) / 2.13 + 0.37).xyz, which) * 2.0 - 1.0;
  if (which > 0.5) stoneSlope.xy = vec2(-stoneSlope.y, stoneSlope.x);
  vec3 ballast = stone.rgb * vec3(0.62, 0.57, 0.51) * (0.72 + 0.56 * noise.r);
  // Brake dust and oil between and beside the rails.
  float worked = 1.0 - smoothstep(0.5, 1.75, nearest);
  ballast = mix(ballast, ballast * vec3(0.62, 0.46, 0.35), (0.35 + 0.5 * noise.g) * worked);
  ballast *= 1.0 - 0.42 * (1.0 - smoothstep(0.0, 0.42, nearest)) * (0.5 + noise.r * 0.6);

  // Worn earth shows through the turf near the line.
  vec3 earth = mix(vec3(0.092, 0.076, 0.057), vec3(0.135, 0.115, 0.085), grain.g) * (0.7 + 0.6 * stone.r);
  float worn = smoothstep(0.50, 0.66, noise.g + 0.35 * (grain.b - 0.5)) * (1.0 - smoothstep(5.0, 11.0, outside)) * 0.6;
  turf = mix(turf, earth, worn * smoothstep(0.55, 0.3, turfA.g));

  // Stones stop where the turf has grown over the lower ones: the edge follows noise and the stones' own height.
  float edge = nearest + (noise.r - 0.5) * 1.9 + (grain.r - 0.5) * 0.8 + (0.45 - stone.a) * 0.8;
  float gone = smoothstep(2.35, 3.75, edge);
  float weeds = smoothstep(0.62, 0.75, grain.g + 0.22 * noise.r) * smoothstep(1.6, 2.6, nearest);
  float green = max(gone, 0.55 * weeds);
  stony = 1.0 - green;
  vec3 gravel = mix(ballast * 0.8, earth, smoothstep(1.9, 3.1, edge) * 0.6);
  diffuseColor.rgb = mix(gravel, turf, green);
  vec3 timber = mix(vec3(0.070, 0.054, 0.042), vec3(0.33, 0.31, 0.275), trackKind) * (0.7 + 0.6 * grain.r);
  diffuseColor.rgb = mix(diffuseColor.rgb, timber, sleeper * 0.9);

  for (int i = 0; i < 4; i++) {
    vec4 train = trains[i];
    if (train.w == 0.0) continue;
    underTrain = max(underTrain, alongTrain(train, p.x) * (1.0 - smoothstep(0.75, 2.9, abs(p.y - train.z))));
  }
#endif
#ifdef SHADOWLESS
  for (int i = 0; i < 4; i++) {
    vec4 train = trains[i];
    if (train.w == 0.0) continue;
    float t = (train.z - p.y) / (abs(sunDirection.z) < 0.05 ? 0.05 : sunDirection.z);
    vec3 hit = vScene + sunDirection * t;
    float in2d = smoothstep(train.x - 0.5, train.x + 0.5, hit.x) * (1.0 - smoothstep(train.y - 0.5, train.y + 0.5, hit.x));
    float below = 1.0 - smoothstep(3.9, 4.4, hit.y);
    sunBehindTrain = max(sunBehindTrain, step(0.0, t) * in2d * below);
    sunBehindTrain = max(sunBehindTrain, alongTrain(train, p.x) * (1.0 - smoothstep(1.3, 1.7, abs(p.y - train.z))));
  }
#endif
}
`;

/** Turf stands up, so a low sun lights it more than a flat field: its normal leans towards the sun. */
export const groundNormal = /* glsl */ `
{
  vec3 flatTo = inverseTransformDirection(normal, viewMatrix);
  vec3 face = normalize(flatTo + vec3(sunDirection.x, 0.0, sunDirection.z) * 0.5);
#ifndef OPEN_LAND
  vec3 slope = normalize(vec3(stoneSlope.x, 0.9, -stoneSlope.y));
  float near = 1.0 - smoothstep(18.0, 70.0, length(vScene - cameraPosition));
  vec3 stoneFace = normalize(flatTo + vec3(slope.x, 0.0, slope.z) * (0.35 + 0.65 * near));
  face = mix(face, stoneFace, stony);
#endif
  normal = normalize((viewMatrix * vec4(face, 0.0)).xyz);
}
`;

export const groundLight = /* glsl */ `
WHERE (night > 0.0) totalEmissiveRadiance += diffuseColor.rgb * trainLight(vScene);
`;

/** Rough earth gives back a little of sky and sun without its own colour: what a rough mirror of four hundredths would. */
export const groundShade = /* glsl */ `
{
  reflectedLight.indirectDiffuse += iblIrradiance * (0.022 * RECIPROCAL_PI);
  reflectedLight.directDiffuse += reflectedLight.directDiffuse / max(diffuseColor.rgb, vec3(0.01)) * 0.008;
  reflectedLight.indirectDiffuse *= 1.0 - 0.80 * underTrain;
  reflectedLight.directDiffuse *= 1.0 - sunBehindTrain;
}
`;

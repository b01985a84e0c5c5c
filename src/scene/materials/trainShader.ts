import { windowSteps } from '../../build/land/windowSteps.ts';
import { type Finish, finishes } from '../../kit/palette.ts';
import { glassColour, glassMirror } from './glassShader.ts';
import { lampColour } from './lampShader.ts';

/**
 * Shader text of the train material. `vLocal` is car-local (x from the head end, y over rail top, z across), `vCar` differs
 * from vehicle to vehicle. Fine patterns fade out by `fwidth` before they could shimmer.
 */
const is = (finish: Finish) => `(finish == ${finishes.indexOf(finish)})`;

/** Corrugation of the lower side: 87.5 mm a wave (vehicle sheet). */
const ribPitch = '0.0875';
/** Width of a side sheet between welds, m. */
const sheet = '1.62';
/** Length of a roof sheet between seams, m: twice the ribs of a car's roof to a sheet would hide them (by eye). */
const roofSheet = '1.24';

export const trainVertexHead = /* glsl */ `
attribute vec4 surface;
varying vec4 vSurface;
varying vec3 vLocal;
varying vec3 vAxisX;
varying vec3 vAxisY;
varying vec3 vFace;
varying float vCar;
varying vec2 vHome;
`;

export const trainVertexMain = /* glsl */ `
vSurface = surface;
vLocal = position;
vFace = normal;
mat4 placed = modelMatrix;
#ifdef USE_BATCHING
  placed = modelMatrix * batchingMatrix;
#endif
#ifdef USE_INSTANCING
  placed = modelMatrix * instanceMatrix;
#endif
vAxisX = (viewMatrix * vec4(placed[0].xyz, 0.0)).xyz;
vAxisY = (viewMatrix * vec4(placed[1].xyz, 0.0)).xyz;
// A car keeps its number while its whole train is moved.
mat4 home = placed;
#ifdef USE_BATCHING
  home = batchingMatrix;
#endif
vCar = fract(floor(home[3].x * 0.5 + home[3].z * 3.0) * 0.61803);
vHome = (home * vec4(position, 1.0)).xz;
`;

export const trainFragmentHead = /* glsl */ `
varying vec4 vSurface;
varying vec3 vLocal;
varying vec3 vAxisX;
varying vec3 vAxisY;
varying vec3 vFace;
varying float vCar;
varying vec2 vHome;
uniform sampler2D paneMap;
uniform float windowSpan;
uniform vec2 paint;
uniform vec3 sunColour;
int finish;
float trainMetal;
float grime;
float sootiness;
vec3 glowing;

// What takes orange sunlight and blue skylight on one dark sheet from plum back to its own colour; nothing where light is white.
vec3 unplum() {
  float warm = clamp(1.3 * (1.0 - sunColour.b / max(sunColour.r, 1e-3)), 0.0, 1.0);
  return mix(vec3(1.0), vec3(0.92, 1.04, 0.93), warm);
}

// How much light comes through the pane at night; windows of doors and cabs have little behind them.
float paneLight() {
  float light = 0.3;
  for (int i = 0; i < 4; i++) {
    vec4 train = trains[i];
    if (train.w == 0.0 || abs(vHome.y - train.z) > 3.0) continue;
    vec2 sides = textureLod(paneMap, vec2((vHome.x - train.x + ${windowSteps.margin}.0) / windowSpan, (float(i) + 0.5) / 4.0), 0.0).rg;
    float own = vHome.y > train.z ? sides.r : sides.g;
    if (own > 0.0) light = own - 0.004;
  }
  return light;
}

// A line of half width w about c, at least a pixel soft, and fainter where it is thinner than a pixel.
float thinLine(float v, float c, float w, float pixel) {
  return (1.0 - smoothstep(w, w + pixel, abs(v - c))) * clamp(1.6 * w / max(pixel, 1e-5), 0.0, 1.0);
}
`;

export const trainColour = /* glsl */ `
finish = int(vSurface.w * 255.0 + 0.5);
grime = 0.0;
sootiness = 0.0;
glowing = vec3(0.0);
trainMetal = vSurface.y;
vec2 skin = vec2(vLocal.x + vCar * 61.0, vLocal.y + step(0.0, vLocal.z) * 13.0);
float pixelX = fwidth(vLocal.x);
float pixelY = fwidth(vLocal.y);
vec4 broad = cloud(skin * vec2(0.047, 0.083));
vec4 close = cloud(skin * vec2(0.31, 0.37));
bool upright = abs(vFace.y) < 0.75;
vec3 dust = vec3(0.150, 0.118, 0.082);

WHERE (${is('paint')} || ${is('ribbed')}) {
  // Paint fades unevenly from sheet to sheet; welds between sheets show as a fine dark line with a light lip.
  float sheetTone = cloud(vec2(floor((vLocal.x + 0.4) / ${sheet}) * 0.137 + vCar, 0.31)).g;
  float pale = max(dot(diffuseColor.rgb, vec3(0.3, 0.55, 0.15)), 0.72 * max(diffuseColor.r, max(diffuseColor.g, diffuseColor.b)));
  diffuseColor.rgb *= mix(paint.x, paint.y, smoothstep(0.02, 0.58, pale));
  diffuseColor.rgb *= 0.93 + 0.14 * broad.g + 0.06 * (sheetTone - 0.5);
  diffuseColor.rgb = mix(diffuseColor.rgb, vec3(dot(diffuseColor.rgb, vec3(0.3, 0.55, 0.15))) * 1.12, 0.10 * broad.r);
  WHERE (upright && abs(vFace.z) > 0.5) {
    float along = fract(vLocal.x / ${sheet} + 0.25);
    float seam = thinLine(along * ${sheet}, 0.8, 0.004, pixelX);
    diffuseColor.rgb *= 1.0 - 0.35 * seam;
    // Rain draws the dust down in streaks, widest under the gutter; some start at window corners.
    float streak = cloud(vec2(skin.x * 0.43, vLocal.y * 0.018 + vCar)).g * cloud(vec2(skin.x * 1.9, vLocal.y * 0.03)).r;
    float rain = smoothstep(0.24, 0.52, streak) * smoothstep(3.9, 2.3, vLocal.y);
    grime += 0.10 * rain * smoothstep(0.9, 1.9, vLocal.y);
  }
  // Brake dust and mud thrown up: heavier low down, in spatters with grain, never one pale cloud.
  float low = smoothstep(1.85, 1.0, vLocal.y);
  vec4 spatter = cloud(skin * vec2(1.3, 1.7));
  grime += low * (0.05 + 0.26 * low * smoothstep(0.3, 0.8, close.r * 0.6 + spatter.g * 0.5) + 0.12 * low * spatter.b);
}
WHERE (${is('ribbed')} && upright) {
  float wave = vLocal.y / ${ribPitch};
  float hollow = 0.5 - 0.5 * cos(wave * 6.2831853);
  float sharp = 1.0 - smoothstep(0.22, 0.6, pixelY / ${ribPitch});
  diffuseColor.rgb *= 1.0 - 0.30 * mix(0.5, 1.0 - hollow, sharp);
  grime += 0.16 * (1.0 - hollow) * sharp;
}
WHERE (${is('roof')}) {
  float soot = cloud(vec2(skin.x * 0.021, vLocal.z * 0.12 + vCar)).r;
  float run = cloud(vec2(skin.x * 0.83, vLocal.z * 0.06)).g;
  diffuseColor.rgb *= 1.36 * unplum() * (0.84 + 0.36 * fract(vCar * 5.37));
  diffuseColor.rgb *= 0.80 + 0.26 * broad.g + 0.14 * (run - 0.5);
  // Each sheet has weathered by itself; the seam between two holds dirt.
  float part = vLocal.x / ${roofSheet};
  diffuseColor.rgb *= 0.88 + 0.24 * mix(fract(sin(floor(part) * 12.99 + vCar * 78.2) * 437.58), 0.5, smoothstep(0.25, 0.8, pixelX));
  diffuseColor.rgb *= 1.0 - 0.55 * thinLine(fract(part) * ${roofSheet}, 0.5 * ${roofSheet}, 0.014, pixelX) * (1.0 - smoothstep(0.2, 0.7, pixelX));
  // Exhaust of the locomotives ahead blackens the crowns of the first cars.
  float exhaust = smoothstep(120.0, 15.0, vHome.x) * smoothstep(3.4, 4.15, vLocal.y);
  sootiness = 0.04 + 0.34 * smoothstep(0.40, 0.85, soot) * smoothstep(3.2, 4.2, vLocal.y) + 0.42 * exhaust;
  grime = 0.12 * smoothstep(0.42, 0.75, run) * (1.0 - smoothstep(3.5, 4.1, vLocal.y));
  dust = vec3(0.080, 0.084, 0.074);
}
WHERE (${is('running-gear')}) {
  vec4 patchy = cloud(vec2(skin.x * 0.55 + vLocal.z * 0.4, vLocal.y * 0.61 + vLocal.z * 0.3));
  // Rust in patches; dust on what faces up and low down. Both darker than the light that falls on them: steel stays steel.
  float rust = 0.7 * smoothstep(0.58, 0.80, patchy.g);
  dust = mix(vec3(0.092, 0.083, 0.070), vec3(0.115, 0.052, 0.027), rust);
  grime = 0.05 + 0.16 * patchy.r + 0.34 * smoothstep(0.2, 0.9, vFace.y) + 0.16 * smoothstep(0.85, 0.2, vLocal.y);
  diffuseColor.rgb *= unplum();
  diffuseColor.rgb *= 0.78 + 0.44 * patchy.b;
}
WHERE (${is('grille')}) {
  float slat = fract(vLocal.y / 0.075);
  float sharp = 1.0 - smoothstep(0.22, 0.65, pixelY / 0.075);
  diffuseColor.rgb *= mix(0.62, mix(0.20, 1.15, smoothstep(0.06, 0.75, slat)), sharp);
  // As on the blades that are drawn close by: more dust would turn a green locomotive's louvres brown from afar.
  grime = 0.03 + 0.09 * close.r;
}
WHERE (${is('plain')} || ${is('metal')}) {
  diffuseColor.rgb *= 0.92 + 0.16 * broad.g;
  // What stands on the roof weathers as the roof does.
  if (vLocal.y > 3.95) diffuseColor.rgb *= unplum();
  grime = ${is('plain')} ? 0.10 * close.r : 0.06;
}
WHERE (${is('rubber')}) {
  diffuseColor.rgb *= 0.75 + 0.5 * close.r;
  grime = 0.05;
}
WHERE (${is('glass')}) {${glassColour}}
WHERE (${is('frosted')}) {
  WHERE (night > 0.0) glowing = vec3(1.0, 0.68, 0.40) * 0.9 * paneLight() * night;
}
WHERE (${is('lamp-white')} || ${is('lamp-red')}) { bool white = ${is('lamp-white')}; ${lampColour} }

grime = clamp(grime * dirt, 0.0, 0.85);
sootiness = clamp(sootiness * dirt, 0.0, 0.7);
diffuseColor.rgb = mix(diffuseColor.rgb, dust, grime * 0.72);
diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.030, 0.034, 0.032), sootiness);
`;

export const trainRoughness = /* glsl */ `
float gloss = ${is('paint')} || ${is('ribbed')} ? (broad.r - 0.5) * 0.16 : 0.0;
roughnessFactor = clamp(vSurface.x + gloss + grime * 0.45 + sootiness * 0.3, 0.04, 1.0);
if (${is('glass')}) { roughnessFactor = 0.05 + grime * 0.5; trainMetal = 0.0; }
trainMetal *= 1.0 - 0.7 * grime;
`;

export const trainNormal = /* glsl */ `
{
  vec3 alongX = normalize(vAxisX);
  vec3 alongY = normalize(vAxisY);
  WHERE (${is('paint')} || ${is('ribbed')} || ${is('roof')}) {
    // Rolled sheet is never quite flat: slow dents bend the sky's reflection; each weld pulls it in a little.
    float near = 1.0 - smoothstep(0.06, 0.4, pixelX);
    vec2 q = skin * vec2(0.036, 0.061);
    float h = cloud(q).r;
    float hx = cloud(q + vec2(0.006, 0.0)).r;
    float hy = cloud(q + vec2(0.0, 0.008)).r;
    normal += (alongX * (h - hx) + alongY * (h - hy)) * 0.55 * near;
    float from = fract(vLocal.x / ${sheet} + 0.25) * ${sheet} - 0.8;
    normal += alongX * sign(from) * 0.05 * smoothstep(0.10, 0.02, abs(from)) * near;
  }
  WHERE (${is('ribbed')} && upright) {
    float sharp = 1.0 - smoothstep(0.22, 0.6, pixelY / ${ribPitch});
    normal += alongY * sin(vLocal.y / ${ribPitch} * 6.2831853) * 0.55 * sharp;
  }
  WHERE (${is('roof')}) {
    float sharp = 1.0 - smoothstep(0.12, 0.42, pixelX / 0.31);
    normal += alongX * sin(vLocal.x / 0.31 * 6.2831853) * 0.10 * sharp;
  }
  WHERE (${is('grille')}) {
    float sharp = 1.0 - smoothstep(0.22, 0.65, pixelY / 0.075);
    normal += alongY * (fract(vLocal.y / 0.075) - 0.3) * 0.9 * sharp;
  }
  WHERE (${is('glass')}) {
    // Each pane sits a little askew in its rubber (the shapes know), bows slowly over its length, and most lean back.
    float bend = cloud(vec2(vLocal.x * 0.083 + vCar, vLocal.y * 0.05)).r - 0.5;
    normal += alongX * bend * 0.03 + alongY * (0.05 + 0.05 * (vCar - 0.5));
  }
  normal = normalize(normal);
}
`;

export const trainEmissive = /* glsl */ `
totalEmissiveRadiance += glowing;
`;

/** Little sky reaches the underside and what is near the ground; the ground's own shade is in the land's material. */
export const trainShade = /* glsl */ `
{
  float open = vSurface.z;
  float height = mix(0.5, 1.0, smoothstep(-0.05, 1.7, vLocal.y));
  float under = mix(0.35, 1.0, smoothstep(-0.95, -0.2, vFace.y));
  float room = open * height * under;
  // What the ballast throws up finds its way between frames and wheels.
  if (${is('running-gear')}) room = 0.3 + 0.6 * room;
  reflectedLight.indirectDiffuse *= room;
  reflectedLight.indirectSpecular *= room * mix(room, 1.0, 0.3);
  reflectedLight.directDiffuse *= mix(0.7, 1.0, open);
  reflectedLight.directSpecular *= open;
  // Old paint under dust has lost most of its mirror: else a low sun in the mirror direction washes a whole side out.
  if (${is('paint')} || ${is('ribbed')} || ${is('roof')}) reflectedLight.directSpecular *= 0.4;
  if (${is('paint')}) reflectedLight.indirectDiffuse *= 1.16;
  // Nor does a roof mirror the blue overhead, which would outweigh its dark paint.
  if (${is('roof')}) {
    reflectedLight.indirectSpecular *= vec3(0.42, 0.44, 0.39);
    // The moon draws their edges: an eye at night sees grey paint as pale.
    reflectedLight.directDiffuse *= 1.0 + 2.0 * night;
  }
  WHERE (${is('glass')}) {
    ${glassMirror}
  }
}
`;

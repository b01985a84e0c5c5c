import { type InsideFinish, insideFinishes } from '../../kit/inside/surface.ts';
import { patternShader } from '../marks/patternShader.ts';
import { insideLight } from './insideLight.ts';
import { insidePatterns } from './insidePatterns.ts';
import { insideTone } from './insideTone.ts';

const is = (...names: readonly InsideFinish[]): string =>
  names.map((name) => `finish == ${insideFinishes.indexOf(name)}`).join(' || ');

/** Pictures lie in a sheet of so many columns and rows. */
export const sheetColumns = 8;
export const sheetRows = 5;

/** Fragment shader of a car's inside. */
export const insideFragment = /* glsl */ `
in vec3 vLocal;
centroid in vec3 vNormal;
in vec3 vView;
in vec4 vColour;
in vec3 vGrain;
flat in vec4 vSurface;
flat in float vSeed;
flat in float vItem;

uniform sampler3D light0;
uniform sampler3D light1;
uniform sampler3D light2;
uniform sampler3D light3;
uniform sampler3D field;
uniform sampler2D openings;
uniform sampler2D pictures;
uniform sampler2D noiseMap;
uniform vec4 cellOrigin[CELLS];
uniform vec4 cellCount[CELLS];
uniform vec4 cellStep[CELLS];
uniform vec3 atlasSize;
uniform vec3 fieldLow;
uniform vec3 fieldSize;
uniform float carLength;
uniform float carFloor;
uniform float carHalf;
uniform vec3 skyLight;
uniform vec3 skySeen;
uniform vec3 groundLight;
uniform vec3 sunLight;
uniform vec3 sunDirection;
uniform float chosenItem;
uniform float hoveredItem;
uniform float lampGain;
uniform float leastLight;
uniform float exposure;
uniform vec3 white;

vec3 albedo;
float rough;
float height;
float cloth;
vec3 slope;
vec4 noise(vec2 p) { return texture(noiseMap, p); }
${insidePatterns}
${insideLight}
${insideTone}
#ifdef MARKED
uniform vec4 itemLevels[ITEMS];
${patternShader}
#endif

// Tilts the normal against the slope of height, seen from the eye.
vec3 bumped(vec3 n, float h) {
  vec3 dx = dFdx(vLocal);
  vec3 dy = dFdy(vLocal);
  vec3 r1 = cross(dy, n);
  vec3 r2 = cross(n, dx);
  float det = dot(dx, r1);
  vec3 slope = sign(det) * (dFdx(h) * r1 + dFdy(h) * r2);
  vec3 tilted = abs(det) * n - slope;
  return tilted * inversesqrt(max(dot(tilted, tilted), 1e-30));
}

void main() {
  int finish = int(vSurface.z + 0.5);
  int cell = int(vSurface.w + 0.5);
  float metal = (${is('sheer')}) ? 0.0 : vSurface.y / 255.0;
  vec3 view = normalize(vView);
  vec3 face = normalize(vNormal);
  if (!gl_FrontFacing) face = -face;
  albedo = vColour.rgb;
  rough = vSurface.x / 255.0;
  height = 0.0;
  cloth = 0.0;
  slope = vec3(0.0);
  float glow = vColour.a;
  float seed = vSeed / 32768.0;
  if (${is('picture', 'screen')}) {
    float index = floor(vSeed + 0.5);
    vec2 uv = clamp(vGrain.xy / 4095.0, 0.004, 0.996);
    vec2 tile = vec2(mod(index, ${sheetColumns}.0), ${sheetRows - 1}.0 - floor(index / ${sheetColumns}.0));
    vec3 seen = texture(pictures, (tile + uv) / vec2(${sheetColumns}.0, ${sheetRows}.0)).rgb;
    albedo *= seen;
    if (${is('screen')}) glow = max(glow, 1.0);
  } else {
    pattern(finish, vGrain * 0.001, seed, face);
  }
  rough = clamp(rough, 0.03, 1.0);
  // An edge that turns within a pixel mirrors many ways at once: it shines softly instead of sparkling (Kaplanyan 2016).
  vec3 bendX = dFdx(face);
  vec3 bendY = dFdy(face);
  float bend = min(0.5 * (dot(bendX, bendX) + dot(bendY, bendY)), 0.18);
  rough = sqrt(sqrt(rough * rough * rough * rough + bend));
  // Derivatives are taken where all four pixels of a square go along: in a branch that some leave, graphics cards make them up, and
  // seams of floors break into black dashes.
  vec3 tilted = bumped(face, height);
  vec3 n = mix(normalize(face - slope), tilted, float(height != 0.0));

  vec3 uvw = gridAt(vLocal + face * 0.1, cell);
  vec4 baked = lightAt(uvw, n);
  float shade = contact(vLocal, face);
  // Light that has bounced once more takes the colour of what shades it: corners stay warm instead of grey.
  vec3 dim = mix(albedo * 0.55 + 0.05, vec3(1.0), shade);
  dim = mix(vec3(shade), dim, 0.55);
  // Without roof and near wall light comes in from above and from the near side.
  float open = leastLight * (0.75 + 0.6 * max(0.0, dot(n, vec3(0.15, 0.5, 0.85))));
  vec3 light = max(toned(baked), vec3(open)) * mix(dim, vec3(1.0), min(leastLight, 0.4));
  float sun = max(dot(n, sunDirection), 0.0);
  vec2 through = vec2(0.0, 1.0);
  if (sun > 0.0) through = sunAt(vLocal, face, cell);
  vec3 direct = sunLight * sun * through.x * through.y;
  vec3 seen = albedo * (1.0 - metal) * (light + direct);

  if (${is('curtain', 'sheer', 'leaf')}) {
    // Thin things pass on what shines on their back.
    vec4 behind = lightAt(uvw, -n);
    vec2 back = sunAt(vLocal, -face, cell);
    seen += albedo * 0.35 * toned(behind) + albedo * 0.3 * sunLight * max(dot(-n, sunDirection), 0.0) * back.x * back.y;
  }
  if (cloth > 0.0) {
    float rim = pow(1.0 - abs(dot(n, view)), 3.0);
    seen += cloth * rim * light * (albedo * 0.5 + 0.5) * 0.5;
  }

  vec3 f0 = mix(vec3(0.04), albedo, metal);
  float facing = clamp(-dot(n, view), 0.0, 1.0);
  if (rough < 0.75 || metal > 0.5) {
    vec3 r = reflect(view, n);
    vec3 room = mirrored(vLocal + face * 0.04, r, rough, cell);
    vec4 c = rough * vec4(-1.0, -0.0275, -0.572, 0.022) + vec4(1.0, 0.0425, 1.04, -0.04);
    float a = min(c.x * c.x, exp2(-9.28 * facing)) * c.x + c.y;
    vec2 ab = vec2(-1.04, 1.04) * a + c.zw;
    // Metal lives by what it mirrors: near a wall it still mirrors the rest of the room.
    float hidden = clamp(shade * 1.25 - 0.15, metal > 0.5 ? 0.45 : 0.0, 1.0);
    // Matt paint mirrors next to nothing of what stands out.
    float clear = metal > 0.5 ? 1.0 : 1.0 - smoothstep(0.42, 0.72, rough);
    room = max(room, vec3(open * 0.8));
    seen += room * (f0 * ab.x + ab.y) * hidden * clear;
    if (sun > 0.0) {
      vec3 h = normalize(sunDirection - view);
      float power = 2.0 / max(rough * rough * rough * rough, 0.002);
      seen += direct * f0 * min(pow(max(dot(n, h), 0.0), power) * (power + 2.0) * 0.125, 24.0);
    }
  }
  seen += albedo * glow * lampGain;
  if (vItem > 0.5 && (abs(vItem - chosenItem) < 0.5 || abs(vItem - hoveredItem) < 0.5)) {
    // A rim of light round what is chosen, and a little more light on it: its colours are what one came to see.
    float rim = pow(1.0 - facing, 6.0);
    float much = abs(vItem - chosenItem) < 0.5 ? 1.0 : 0.7;
    seen = seen * (1.0 + 0.3 * much) + vec3(1.0, 0.72, 0.25) * much * (0.006 + 0.8 * rim) / max(exposure, 0.2);
  }

  float alpha = 1.0;
  if (${is('clear')}) {
    // A pane adds what it mirrors, and hides as much of what is behind it: nothing seen straight on, much at a slant.
    vec3 r = reflect(view, n);
    float fresnel = 0.03 + 0.97 * pow(1.0 - facing, 5.0);
    seen = mirrored(vLocal - face * 0.12, r, 0.1, cell);
    alpha = clamp(fresnel, 0.0, 0.85) * 0.6;
  }
  // Of sheer things metalness is how much they hide: none is of metal.
  if (${is('sheer')}) alpha = mix(0.3 + 0.25 * (1.0 - facing), 1.0, vSurface.y / 255.0);
  gl_FragColor = vec4(filmed(seen * exposure * white), alpha);
  #include <colorspace_fragment>
  #ifdef MARKED
  {
    // What a source speaks of takes its pattern; all else is drawn to furnish the room, and goes grey.
    float grey = dot(gl_FragColor.rgb, vec3(0.3, 0.59, 0.11));
    int item = int(vItem + 0.5) - 1;
    vec4 four = itemLevels[clamp(item, 0, 4 * ITEMS - 1) / 4];
    int level = item < 0 ? 0 : int(four[item % 4] + 0.5);
    if (level > 0) gl_FragColor.rgb = marked(level, gl_FragCoord.xy / markPixel) * (0.5 + 0.6 * grey);
    else gl_FragColor.rgb = mix(gl_FragColor.rgb, vec3(0.16 + 0.74 * grey), 0.9);
  }
  #endif
}
`;

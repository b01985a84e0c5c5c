import type { MeshStandardMaterial } from 'three';
import { finishes } from '../../kit/palette.ts';
import { markUniforms } from './markUniforms.ts';
import { patternShader } from './patternShader.ts';

/** From now on the trains' material shows marks. It takes a program of its own, which then stays. */
export function allowMarks(material: MeshStandardMaterial): void {
  const name = 'train marked';
  if (material.customProgramCacheKey() === name) return;
  const before = material.onBeforeCompile;
  material.onBeforeCompile = (shader, gl) => {
    before.call(material, shader, gl);
    Object.assign(shader.uniforms, markUniforms);
    shader.vertexShader = shader.vertexShader
      .replace('void main() {', `${vertexHead}\nvoid main() {`)
      .replace('#include <fog_vertex>', vertexMain);
    shader.fragmentShader = shader.fragmentShader
      .replace('void main() {', `${patternShader}${fragmentHead}\nvoid main() {`)
      .replace('#include <colorspace_fragment>', `#include <colorspace_fragment>\n${shown}`);
  };
  material.customProgramCacheKey = () => name;
  material.needsUpdate = true;
}

/** What a pattern covers: the shell. Running gear, rubber and lamps stay what they are. */
const shell = ['plain', 'paint', 'ribbed', 'roof', 'metal', 'grille'] as const;
const panes = ['glass', 'frosted'] as const;
const isAny = (names: readonly (typeof finishes)[number][]) =>
  names.map((each) => `finish == ${finishes.indexOf(each)}`).join(' || ');

const vertexHead = /* glsl */ `
uniform highp sampler2D markTable;
flat varying vec4 vMark;
flat varying vec3 vMarkBody;
`;

const vertexMain = /* glsl */ `
vMark = vec4(0.0);
vMarkBody = vec3(0.0);
#ifdef USE_BATCHING
{
  int markAt = int(getIndirectIndex(gl_DrawID));
  ivec2 markTexel = ivec2(2 * (markAt % 128), markAt / 128);
  vMark = texelFetch(markTable, markTexel, 0);
  vMarkBody = texelFetch(markTable, markTexel + ivec2(1, 0), 0).xyz;
}
#endif
`;

const fragmentHead = /* glsl */ `
flat varying vec4 vMark;
flat varying vec3 vMarkBody;
uniform vec4 markFade;
uniform vec3 markEdge;
uniform vec3 markGlass;
`;

/** On what is shown (sRGB): patterns are the legend's own colours, whatever the light. */
const shown = /* glsl */ `
{
  vec2 markPlace = gl_FragCoord.xy / markPixel;
  float markStep = max(pixelX, pixelY) * markPixel;
  bool markShell = ${isAny(shell)};
  bool markPane = ${isAny(panes)};
  // What lies on the track is the outline of a hidden body.
  if (vMark.x > 0.5 && vLocal.y > 0.3 && (markShell || markPane)) {
    // Where a pixel is a hand's breadth or more, panes would only break the pattern up.
    bool pane = markPane && markStep < 0.16;
    int kind = int(vMark.x + 0.5);
    vec3 colour = marked(kind, markPlace);
    if (pane) colour = vMark.y > 0.5 ? marked(int(vMark.y + 0.5), markPlace) : mix(markPaper[kind - 1], markGlass, 0.8);
    vec3 up = inverseTransformDirection(normalize(vNormal), viewMatrix);
    colour *= 0.93 + 0.09 * up.y;
    vec3 toEye = isOrthographic ? vec3(0.0, 0.0, 1.0) : normalize(vViewPosition);
    float facing = abs(dot(normalize(vNormal), toEye));
    float rim = 1.0 - smoothstep(0.8, 1.6, facing / max(fwidth(facing) * markPixel, 1e-4));
    float ends = min(abs(vLocal.x - vMarkBody.x), abs(vLocal.x - vMarkBody.y)) / max(pixelX * markPixel, 1e-5);
    float foot = abs(vLocal.y - vMarkBody.z) / max(pixelY * markPixel, 1e-5);
    float line = max(rim, 1.0 - smoothstep(0.7, 1.3, upright ? min(ends, foot) : ends));
    if (pane && vMark.y < 0.5) line = 0.0;
    gl_FragColor.rgb = mix(colour, markEdge, 0.85 * line);
  }
  if (vMark.z > 0.0) {
    vec3 away = markFade.w > 0.5 ? markFade.rgb : pow(min(skyHorizon * 0.92, 1.0), vec3(1.0 / 2.2));
    // From above the land is behind them, darker than the sky: haze there would shine out.
    float above = markFade.w > 0.5 || hazeDensity == 0.0 ? 0.0 : smoothstep(0.03, 0.3, normalize(cameraPosition - vScene).y);
    away *= mix(vec3(1.0), vec3(0.62, 0.61, 0.52), above);
    float grey = dot(gl_FragColor.rgb, vec3(0.3, 0.59, 0.11));
    gl_FragColor.rgb = mix(mix(gl_FragColor.rgb, vec3(grey), 0.6), away, vMark.z);
  }
}
`;

import type { Material } from 'three';
import { atmosphere } from './atmosphere.ts';
import { sunShadow, sunShadowVertex, sunShadowVertexHead } from './sunShadow.ts';
import { sharedUniforms } from './uniforms.ts';

/** Shader text put into three's own; each part is optional and runs where its name says. */
export interface ShaderPatch {
  /** Names the program: two materials with one name share it. */
  readonly name: string;
  readonly vertexHead?: string;
  /** May change `transformed` (local space), before it is projected. */
  readonly vertexShape?: string;
  /** After the point in the scene, `vScene`, is known. */
  readonly vertexMain?: string;
  readonly fragmentHead?: string;
  /** Changes `diffuseColor`. */
  readonly colour?: string;
  /** Changes `roughnessFactor`. */
  readonly roughness?: string;
  /** Changes `metalnessFactor`. */
  readonly metalness?: string;
  /** Changes `normal` (view space). */
  readonly normal?: string;
  /** Adds to `totalEmissiveRadiance`. */
  readonly emissive?: string;
  /** Scales `reflectedLight` after all lights. */
  readonly shade?: string;
  /** Changes `gl_FragColor` (linear) after the haze. */
  readonly last?: string;
  readonly uniforms?: Readonly<Record<string, { value: unknown }>>;
  /**
   * Where the haze is reckoned. A mesh whose triangles are short against their distance from the eye looks the same with it
   * reckoned at their corners, which costs a fraction of it in every pixel, the default.
   */
  readonly haze?: 'vertex' | 'pixel';
}

/**
 * Gives a built-in material the shared uniforms, the noise texture, haze, and the patch's own lines. In the shader:
 * `vScene` is the point in the scene (m); `cloud(p)` reads the noise (0 to 1) at p, one tile a unit. Returns the material.
 */
export function patchMaterial<M extends Material>(material: M, patch: ShaderPatch): M {
  const byVertex = patch.haze === 'vertex';
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, sharedUniforms, patch.uniforms);
    shader.vertexShader = shader.vertexShader
      .replace(
        '#include <common>',
        `#include <common>\n${vertexBasics}${sunShadowVertexHead}${byVertex ? vertexHazeHead : ''}${patch.vertexHead ?? ''}`,
      )
      .replace('#include <begin_vertex>', `#include <begin_vertex>\n${patch.vertexShape ?? ''}`)
      .replace(
        '#include <project_vertex>',
        `#include <project_vertex>\n${toScene}${byVertex ? vertexHaze : ''}${patch.vertexMain ?? ''}`,
      )
      .replace('#include <shadowmap_vertex>', `#include <shadowmap_vertex>\n${sunShadowVertex}`);
    const after: readonly (readonly [string, string | undefined])[] = [
      [
        'common',
        `${byVertex ? 'varying vec4 vHaze;' : ''}${fragmentBasics}${patch.fragmentHead ?? ''}`,
      ],
      ['color_fragment', patch.colour],
      ['shadowmap_pars_fragment', sunShadow],
      ['roughnessmap_fragment', patch.roughness],
      ['metalnessmap_fragment', patch.metalness],
      ['normal_fragment_maps', patch.normal],
      ['emissivemap_fragment', patch.emissive],
      ['aomap_fragment', patch.shade],
      ['opaque_fragment', `${byVertex ? hazeOfVertex : haze}${patch.last ?? ''}`],
    ];
    for (const [chunk, text] of after) {
      if (text)
        shader.fragmentShader = shader.fragmentShader.replace(
          `#include <${chunk}>`,
          `#include <${chunk}>\n${text}`,
        );
    }
  };
  material.customProgramCacheKey = () => patch.name;
  return material;
}

/** At a triangle's edge its plane is read within the triangle where a body is cut open by it: read beyond it, specks are left. */
const scenePoint = /* glsl */ `
#ifdef HOLLOW
centroid
#endif
varying vec3 vScene;
`;

/** What every vertex shader of ours begins with. */
export const vertexBasics = scenePoint;

/** Writes the corner's point in the scene; after three has projected it. */
export const toScene = /* glsl */ `
{
  vec4 scenePoint = vec4(transformed, 1.0);
  #ifdef USE_BATCHING
    scenePoint = batchingMatrix * scenePoint;
  #endif
  #ifdef USE_INSTANCING
    scenePoint = instanceMatrix * scenePoint;
  #endif
  vScene = (modelMatrix * scenePoint).xyz;
}
`;

/**
 * What every fragment shader of ours begins with.
 *
 * `WHERE (condition) { … }` is an `if` that software renderers leave out where no pixel needs it: they run both sides of an
 * `if` for all pixels, but not a loop that none of them enters.
 */
export const fragmentBasics = /* glsl */ `
#define WHERE(condition) for (bool once = (condition); once; once = false)
${scenePoint}
uniform float night;
uniform float dirt;
uniform sampler2D noiseMap;
uniform vec4 trains[4];
${atmosphere}
vec4 cloud(vec2 p) { return texture2D(noiseMap, p); }
`;

const haze = /* glsl */ `
if (night > 0.0) {
  // By moonlight the eye sees hardly any colour; what lamps reach keeps its own.
  float dim = dot(gl_FragColor.rgb, vec3(0.25, 0.6, 0.15));
  float blind = 0.5 * night * (1.0 - smoothstep(0.015, 0.12, dim));
  gl_FragColor.rgb = mix(gl_FragColor.rgb, dim * vec3(0.82, 0.97, 1.35), hazeDensity > 0.0 ? blind : 0.0);
}
gl_FragColor.rgb = throughHaze(gl_FragColor.rgb, vScene, cameraPosition);
`;

const vertexHazeHead = /* glsl */ `
${atmosphere}
varying vec4 vHaze;
`;

/** What the haze adds, and the share of what is behind it that comes through. */
const vertexHaze = /* glsl */ `
vHaze = hazeBefore(vScene, cameraPosition);
`;

const hazeOfVertex = /* glsl */ `
gl_FragColor.rgb = gl_FragColor.rgb * vHaze.a + vHaze.rgb;
`;

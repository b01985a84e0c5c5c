import type { Material, MeshLambertMaterial } from 'three';
import { atmosphere } from './atmosphere.ts';
import { fragmentBasics, toScene, vertexBasics } from './patchMaterial.ts';
import { sunShadow, sunShadowVertex, sunShadowVertexHead } from './sunShadow.ts';
import { sharedUniforms } from './uniforms.ts';

/** Shader text put into a matt material; each part is optional and runs where its name says. */
export interface MattPatch {
  /** Names the program: two materials with one name share it. */
  readonly name: string;
  readonly vertexHead?: string;
  /** May change `transformed` (local space) and `vNormal` (view space), before the corner is projected. */
  readonly vertexShape?: string;
  /** May change `face`, the corner's normal in the scene, before it is lit. */
  readonly vertexFace?: string;
  /** May scale `vSun` and `vAround`, the light that falls on the corner from the sun and from all sides. */
  readonly vertexLight?: string;
  readonly fragmentHead?: string;
  /** Changes `diffuseColor`. */
  readonly colour?: string;
  /** Changes `sun` and `around`, the light that falls on the pixel, and `glow`, what is added to what it gives back. */
  readonly light?: string;
  readonly uniforms?: Readonly<Record<string, { value: unknown }>>;
}

/**
 * Turns a Lambert material into one that is lit at its corners: sun, sky and haze are reckoned there, shadow and colour in
 * each pixel. Land, leaves and sleepers fill the picture; three's own shader costs many times as much for the same look.
 * Texture, vertex colours, alpha test, instancing and the sun's shadow stay three's. In the shader: `vScene` is the point in
 * the scene (m); `cloud(p)` reads the noise (0 to 1) at p, one tile a unit. Returns the material.
 */
export function mattMaterial(material: MeshLambertMaterial, patch: MattPatch): MeshLambertMaterial {
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, sharedUniforms, patch.uniforms);
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${vertexHead}${patch.vertexHead ?? ''}`)
      .replace('#include <begin_vertex>', `#include <begin_vertex>\n${patch.vertexShape ?? ''}`)
      .replace(
        '#include <project_vertex>',
        `#include <project_vertex>\n${toScene}${vertexLight(patch)}`,
      )
      .replace('#include <shadowmap_vertex>', `#include <shadowmap_vertex>\n${sunShadowVertex}`);
    shader.fragmentShader = fragment(patch);
  };
  material.customProgramCacheKey = () => patch.name;
  return material;
}

/** Makes a matt material for night or for day: what only nights show costs days nothing. */
export function setNight(material: Material, on: boolean): void {
  const { NIGHT, ...defines } = material.defines ?? {};
  if ((NIGHT !== undefined) === on) return;
  material.defines = on ? { ...defines, NIGHT: '' } : defines;
  material.needsUpdate = true;
}

const vertexHead = /* glsl */ `
${vertexBasics}
${atmosphere}
uniform vec3 sunColour;
uniform samplerCube aroundMap;
uniform float aroundGain;
varying vec4 vHaze;
varying vec3 vSun;
varying vec3 vAround;
${sunShadowVertexHead}
`;

const vertexLight = ({ vertexFace = '', vertexLight = '' }: MattPatch) => /* glsl */ `
vHaze = hazeBefore(vScene, cameraPosition);
{
  vec3 face = normalize((vec4(vNormal, 0.0) * viewMatrix).xyz);
  ${vertexFace}
  vSun = sunColour * (max(dot(face, sunDirection), 0.0) * RECIPROCAL_PI);
  // The smallest level of what is all round is what falls on a matt face.
  vAround = textureLod(aroundMap, face, 99.0).rgb * aroundGain;
  ${vertexLight}
}
`;

const fragment = ({ fragmentHead = '', colour = '', light = '' }: MattPatch) => /* glsl */ `
uniform vec3 diffuse;
uniform float opacity;
uniform bool receiveShadow;
varying vec4 vHaze;
varying vec3 vSun;
varying vec3 vAround;
#include <common>
${fragmentBasics}
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphatest_pars_fragment>
#include <shadowmap_pars_fragment>
${sunShadow}
${fragmentHead}
void main() {
  vec4 diffuseColor = vec4(diffuse, opacity);
  #include <map_fragment>
  #include <color_fragment>
  ${colour}
  #ifdef ALPHA_TO_COVERAGE
  diffuseColor.a = clamp((diffuseColor.a - alphaTest) / max(fwidth(diffuseColor.a), 0.001) + 0.5, 0.0, 1.0);
  if (diffuseColor.a == 0.0) discard;
  #else
  #include <alphatest_fragment>
  #endif
  vec3 sun = vSun;
  vec3 around = vAround;
  vec3 glow = vec3(0.0);
  #if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
  WHERE (receiveShadow) sun *= getSunShadow(sunShadowMap[0], sunLightShadows[0], 0);
  #endif
  ${light}
  #ifdef OPAQUE
  diffuseColor.a = 1.0;
  #endif
  gl_FragColor = vec4((diffuseColor.rgb * (sun + around) + glow) * vHaze.a + vHaze.rgb, diffuseColor.a);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

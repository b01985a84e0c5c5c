import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { pruneGlsl } from './pruneGlsl.ts';

/** The release whose text the patterns below were written for; an upgrade must be looked at. */
const release = '0.187';

/** What a material or renderer would have to say in our own code, and the shader macros that are absent because none does. */
const absentFeatures: Readonly<Record<string, readonly string[]>> = {
  alphaHash: ['USE_ALPHAHASH'],
  alphaMap: ['USE_ALPHAMAP'],
  aoMap: ['USE_AOMAP'],
  bumpMap: ['USE_BUMPMAP'],
  clippingPlanes: ['NUM_CLIPPING_PLANES'],
  displacementMap: ['USE_DISPLACEMENTMAP'],
  emissiveMap: ['USE_EMISSIVEMAP'],
  envMap: ['ENVMAP_TYPE_CUBE'],
  lightMap: ['USE_LIGHTMAP'],
  lightProbeGrid: ['NUM_LIGHT_PROBE_GRIDS'],
  logarithmicDepthBuffer: ['USE_LOGARITHMIC_DEPTH_BUFFER'],
  metalnessMap: ['USE_METALNESSMAP'],
  morphAttributes: [
    'USE_MORPHTARGETS',
    'USE_MORPHNORMALS',
    'USE_MORPHCOLORS',
    'USE_INSTANCING_MORPH',
  ],
  localClippingEnabled: ['NUM_CLIPPING_PLANES'],
  normalMap: [
    'USE_NORMALMAP',
    'USE_NORMALMAP_OBJECTSPACE',
    'USE_NORMALMAP_TANGENTSPACE',
    'USE_PACKED_NORMALMAP',
    'USE_TANGENT',
  ],
  outputBufferType: [],
  reversedDepthBuffer: ['USE_REVERSED_DEPTH_BUFFER'],
  roughnessMap: ['USE_ROUGHNESSMAP'],
  specularMap: ['USE_SPECULARMAP'],
  uniformsGroups: [],
  VideoTexture: ['DECODE_VIDEO_TEXTURE', 'DECODE_VIDEO_TEXTURE_EMISSIVE'],
  VSMShadowMap: ['SHADOWMAP_TYPE_VSM'],
};

/** Classes that nothing of ours uses, the macros that are absent because of it, and the entry of `ShaderLib` that goes. */
const absentClasses: Readonly<
  Record<string, { readonly macros?: readonly string[]; readonly program?: string }>
> = {
  MeshPhysicalMaterial: {
    macros: [
      'IOR',
      'PHYSICAL',
      'USE_ANISOTROPY',
      'USE_ANISOTROPYMAP',
      'USE_CLEARCOAT',
      'USE_CLEARCOATMAP',
      'USE_CLEARCOAT_NORMALMAP',
      'USE_CLEARCOAT_ROUGHNESSMAP',
      'USE_DIFFUSE_ROUGHNESS',
      'USE_DIFFUSE_ROUGHNESSMAP',
      'USE_DISPERSION',
      'USE_IRIDESCENCE',
      'USE_IRIDESCENCEMAP',
      'USE_IRIDESCENCE_THICKNESSMAP',
      'USE_RETROREFLECTION',
      'USE_SHEEN',
      'USE_SHEEN_COLORMAP',
      'USE_SHEEN_ROUGHNESSMAP',
      'USE_SPECULAR',
      'USE_SPECULAR_COLORMAP',
      'USE_SPECULAR_INTENSITYMAP',
      'USE_THICKNESSMAP',
      'USE_TRANSMISSION',
      'USE_TRANSMISSIONMAP',
    ],
  },
  MeshPhongMaterial: { macros: ['PHONG'], program: 'phong' },
  MeshToonMaterial: { macros: ['USE_GRADIENTMAP'], program: 'toon' },
  MeshMatcapMaterial: { macros: ['USE_MATCAP'], program: 'matcap' },
  MeshNormalMaterial: { program: 'normal' },
  PointsMaterial: { macros: ['USE_POINTS_UV'], program: 'points' },
  LineDashedMaterial: { program: 'dashed' },
  SpriteMaterial: { macros: ['USE_SIZEATTENUATION'], program: 'sprite' },
  ShadowMaterial: { program: 'shadow' },
  SkinnedMesh: { macros: ['USE_SKINNING'] },
  Fog: { macros: ['USE_FOG'] },
  FogExp2: { macros: ['FOG_EXP2'] },
  PointLight: { macros: ['NUM_POINT_LIGHTS', 'NUM_POINT_LIGHT_SHADOWS'] },
  SpotLight: {
    macros: [
      'NUM_SPOT_LIGHTS',
      'NUM_SPOT_LIGHT_SHADOWS',
      'NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS',
      'NUM_SPOT_LIGHT_COORDS',
      'NUM_SPOT_LIGHT_MAPS',
    ],
  },
  RectAreaLight: { macros: ['NUM_RECT_AREA_LIGHTS'] },
  HemisphereLight: { macros: ['NUM_HEMI_LIGHTS'] },
  LightProbe: { macros: ['USE_LIGHT_PROBES'] },
  // Gone once their statics are, which are all that a bundler keeps them for.
  KeyframeTrack: {},
  PropertyBinding: {},
};

/** Shaders that our own take the place of whole, and what uses them: see `mattMaterial`. */
const replaced = {
  text: 'meshlambert_frag',
  material: 'MeshLambertMaterial',
  by: 'mattMaterial',
} as const;

/** Tone curves that no light of ours has, with what only they call. */
const unusedCurves =
  /vec3 (?:Linear|Reinhard|Cineon)ToneMapping\b[\s\S]*?\n\}\n|const mat3 LINEAR_REC2020[\s\S]*?(?=vec3 NeutralToneMapping)/g;

/** Functions of materials and lights that are absent; three leaves it to the shader's compiler to drop them. */
const unusedFunctions =
  /^(?:float|vec3) (?:shGetIrradianceAt|getLightProbeIrradiance|\w*_BlinnPhong\w*|getSpotAttenuation)\([\s\S]*?\n\}\n/gm;

const absentMacros: ReadonlySet<string> = new Set([
  ...Object.values(absentFeatures).flat(),
  ...Object.values(absentClasses).flatMap(({ macros }) => macros ?? []),
]);

/**
 * Parts of the renderer that nothing of ours asks for, by the call that makes each, and what stands for it: WebXR while nothing is
 * presented, morphing, groups of uniforms, clipping planes, an output buffer of other than bytes.
 */
const replacedParts: Readonly<Record<string, string>> = {
  'new WebXRManager( _this, _gl )': `Object.assign( new EventDispatcher(), {
    enabled: false, isPresenting: false, cameraAutoUpdate: false,
    getSession: () => null, getEnvironmentBlendMode: () => undefined, hasDepthSensing: () => false,
    setAnimationLoop() {}, dispose() {},
  } )`,
  'new WebGLMorphtargets( _gl, capabilities, textures )': '{ update() {} }',
  'new WebGLUniformsGroups( _gl, info, capabilities, state )':
    '{ update() {}, bind() {}, dispose() {} }',
  'new WebGLClipping( properties )': `{
    uniform: { value: null, needsUpdate: false }, numPlanes: 0, numIntersection: 0,
    init: () => false, beginShadows() {}, endShadows() {}, setState() {}, setGlobalState() {},
  }`,
  'new WebGLOutput( _outputBufferType, canvas.width, canvas.height, antialias, depth, stencil )':
    'null',
};

const scene = new URL('../../src/scene/', import.meta.url);

/**
 * Takes out of three.js what this app never runs and a bundler cannot know: WebXR and its like, shaders of other materials and lights,
 * branches of shaders for maps that we have not, saving to JSON, animation tracks. It also strips comments and indentation
 * from shader text. The build stops where a pattern is not found (three.js has changed) and where our own code
 * begins to use something that would be missing.
 */
export function leanThree(): Plugin {
  return {
    name: 'lean-three',
    enforce: 'pre',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    transform(code, id) {
      if (id.endsWith('/three/build/three.core.js')) return { code: leanCore(code), map: null };
      if (id.endsWith('/three/build/three.module.js')) return { code: leanModule(code), map: null };
      if (!id.startsWith(scene.pathname)) return null;
      const named = Object.keys(absentFeatures).find((name) => RegExp(`\\b${name}\\b`).test(code));
      if (named)
        this.error(`${id} uses ${named}: take it off the list in tests/tools/leanThree.ts.`);
      if (code.includes(`new ${replaced.material}`) && !code.includes(`${replaced.by}(`))
        this.error(
          `${id} draws a ${replaced.material} without ${replaced.by}: see tests/tools/leanThree.ts.`,
        );
      return { code: leanTemplates(code), map: null };
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const { code } of Object.values(chunk.modules)) {
          const kept = Object.keys(absentClasses).find((name) =>
            RegExp(`\\bclass ${name}\\b|\\b${name} = class\\b`).test(code ?? ''),
          );
          if (kept)
            this.error(`${kept} is in use: take it off the list in tests/tools/leanThree.ts.`);
        }
      }
    },
  };
}

/** three.core.js without saving and loading of JSON, and without the statics that keep animation tracks. */
function leanCore(code: string): string {
  if (!code.includes(`const REVISION = '${release.slice(2)}'`)) {
    throw new Error(`tests/tools/leanThree.ts is written for three.js ${release}.`);
  }
  const json = /^\t(?:static )?(?:toJSON|fromJSON)\(.*\) \{\n[\s\S]*?^\t\}\n/gm;
  const statics =
    /^(?:\w*KeyframeTrack|PropertyBinding)\.(?:prototype\.)?\w+ = (?:\{\n[\s\S]*?^\}|\[\n[\s\S]*?^\]|.*);\n/gm;
  return without(without(code, json, 'JSON'), statics, 'animation tracks');
}

/** three.module.js without the parts that nothing asks for and with the shaders that are reached, pruned. */
function leanModule(code: string): string {
  let lean = code;
  for (const [made, instead] of Object.entries(replacedParts)) {
    if (!lean.includes(made)) throw missing(made);
    lean = lean.replace(made, () => instead);
  }
  return leanTemplates(leanShaders(lean));
}

function leanShaders(code: string): string {
  let lean = code;
  for (const { program } of Object.values(absentClasses)) {
    if (program)
      lean = without(lean, RegExp(`^\\t${program}: \\{\\n[\\s\\S]*?^\\t\\},?\\n`, 'm'), program);
  }
  const table = /^const ShaderChunk = \{\n([\s\S]*?)^\};\n/m.exec(lean);
  if (!table?.[1]) throw missing('ShaderChunk');
  const names = new Map(
    [...table[1].matchAll(/^\t(\w+): ([\w$]+),?$/gm)].map(([, key = '', name = '']) => [key, name]),
  );
  const line = /^(?:const|var) ([\w$]+) = (".*");\n/gm;
  const texts = new Map(
    [...lean.matchAll(line)].map(([, name = '', text = '""']) => [name, String(JSON.parse(text))]),
  );
  if (names.size < 100 || [...names.values()].some((name) => !texts.has(name))) {
    throw missing('texts of ShaderChunk');
  }

  // What the renderer's code and our own name, and from there on what those texts include.
  const pruned = new Map<string, string>();
  let saved = 0;
  const reach = (text: string): void => {
    for (const [, included, member, indexed] of text.matchAll(
      /#include +<(\w+)>|\bShaderChunk\.(\w+)|\bShaderChunk\[ '(\w+)' \]/g,
    )) {
      const name = names.get(included ?? member ?? indexed ?? '') ?? '';
      const found = texts.get(name);
      if (found === undefined || pruned.has(name)) continue;
      const needed = name === names.get(replaced.text) ? '' : found;
      const short = pruneGlsl(needed, absentMacros);
      const used = short.replace(unusedFunctions, '').replace(unusedCurves, '');
      saved += short.length - used.length;
      pruned.set(name, used);
      reach(pruned.get(name) ?? '');
    }
  };
  reach(lean.replace(line, ''));
  reach(sceneText());
  if (saved < 2500) throw missing('unused functions of shaders');
  return lean
    .replace(line, (whole, name, text) => {
      const short = pruned.get(name);
      return short === undefined ? whole : whole.replace(text, () => JSON.stringify(short));
    })
    .replace(table[0], (whole) =>
      whole.replace(/^\t\w+: ([\w$]+),?\n/gm, (entry, name) => (pruned.has(name) ? entry : '')),
    );
}

function sceneText(): string {
  return readdirSync(scene, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile())
    .map((file) => readFileSync(`${file.parentPath}/${file.name}`, 'utf8'))
    .join('\n');
}

/**
 * Shader text in the code, ours and three's, without comments, indentation and blanks beside marks; a minus keeps its own, for
 * what is put in after it may be negative, and so do lines of the preprocessor, where a blank can end a name, and braces, by
 * which `allowMarks` finds where a program begins.
 */
function leanTemplates(code: string): string {
  return code.replace(/\/\* glsl \*\/ ?`[^`]*`/g, (template) =>
    template
      .slice(template.indexOf('`'))
      .replace(/\/\/.*$/gm, '')
      .replace(/[ \t]*\n\s*/g, '\n')
      .replace(/^(?!`?#).*$/gm, (line) => line.replace(/ ?([=+*/<>?:&|,;]) ?/g, '$1')),
  );
}

function without(code: string, pattern: RegExp, what: string): string {
  const lean = code.replace(pattern, '');
  if (lean === code) throw missing(what);
  return lean;
}

function missing(what: string): Error {
  return new Error(
    `tests/tools/leanThree.ts does not find ${what} in three.js: has it been upgraded?`,
  );
}

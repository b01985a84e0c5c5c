import {
  CustomBlending,
  LinearFilter,
  LinearMipmapLinearFilter,
  Mesh,
  OneFactor,
  OneMinusSrcAlphaFactor,
  OrthographicCamera,
  PlaneGeometry,
  Scene,
  ShaderMaterial,
  SrcAlphaFactor,
  type Vector2,
  Vector3,
  Vector4,
  type WebGLRenderer,
  WebGLRenderTarget,
  ZeroFactor,
} from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import type { Tree } from '../../build/land/woods.ts';
import { sharedUniforms } from '../materials/uniforms.ts';
import { edgeOf } from './edgeOf.ts';
import { landShade, shadePoint } from './landShade.ts';
import { landShader } from './landShader.ts';

/** Texels along and across the line. Three quarters and a half of them lie on the land by the line, about a metre long and half a metre wide. */
const size = { along: 1024, across: 1024 } as const;

/**
 * Shader text: where a point (x, z) of the land lies in the map, 0 to 1. It is true to scale beside the trains and more and
 * more compressed outwards, so that one small map reaches the horizon. `landFrame` is the middle of the stretch that is true
 * to scale (x, z) and half its length and width, m.
 */
export const landPlace = /* glsl */ `
uniform vec4 landFrame;
vec2 landPlace(vec2 p) {
  vec2 d = (p - landFrame.xy) / landFrame.zw;
  vec2 beyond = max(abs(d) - 1.0, 0.0);
  vec2 inner = clamp(d, -1.0, 1.0);
  return 0.5 + 0.5 * (inner * vec2(0.75, 0.5) + sign(d) * beyond / (beyond + vec2(3.0, 2.0)) * vec2(0.25, 0.5));
}
`;

/** Shader text: the point (x, z) that lies at a place of the map. */
const landPoint = /* glsl */ `
uniform vec4 landFrame;
vec2 landPoint(vec2 place) {
  vec2 u = place * 2.0 - 1.0;
  vec2 share = vec2(0.75, 0.5);
  vec2 outer = max(abs(u) - share, 0.0) / (1.0 - share);
  vec2 beyond = vec2(3.0, 2.0) * outer / max(1.0 - outer, 1e-3);
  return landFrame.xy + landFrame.zw * sign(u) * (min(abs(u) / share, 1.0) + beyond);
}
`;

/** The colour of the open land, drawn once: half a dozen looks at the noise a point, which then cost one look a pixel. */
export interface LandMap {
  readonly uniforms: Readonly<Record<'landMap' | 'landFrame', { value: unknown }>>;
  /** Draws the map if it is not drawn yet, was lost with the context, or shows the shadows of another sun. */
  readonly draw: (renderer: WebGLRenderer) => void;
  readonly dispose: () => void;
}

/**
 * The map of a corridor's land: square roots of albedo, turf and woods with what grows under `trees`, without what is finer
 * than half a metre. Its alpha is how open the ground lies under them; `shadows`: to the sun as well, where no shadow maps are.
 */
export function landMap(corridor: Corridor, trees: readonly Tree[], shadows: boolean): LandMap {
  const target = new WebGLRenderTarget(size.along, size.across, {
    minFilter: LinearMipmapLinearFilter,
    magFilter: LinearFilter,
    generateMipmaps: true,
    depthBuffer: false,
  });
  const { from, to } = corridor;
  const first = corridor.tracks[0] ?? 0;
  const last = corridor.tracks.at(-1) ?? 0;
  const frame = new Vector4((from + to) / 2, (first + last) / 2, (to - from) / 2 + 80, 130);
  const uniforms = { landMap: { value: target.texture }, landFrame: { value: frame } };
  let drawnFor: WebGLRenderer | null = null;
  const drawnBy = new Vector3();
  let lost = () => {};
  return {
    uniforms,
    draw: (renderer) => {
      const sun = sharedUniforms.sunDirection.value;
      if (drawnFor === renderer && !(shadows && !drawnBy.equals(sun))) return;
      paint(renderer, target, frame, edgeOf(corridor), trees, shadows);
      drawnBy.copy(sun);
      if (drawnFor === renderer) return;
      drawnFor = renderer;
      const forget = () => {
        drawnFor = null;
      };
      renderer.domElement.addEventListener('webglcontextrestored', forget, { once: true });
      lost = () => renderer.domElement.removeEventListener('webglcontextrestored', forget);
    },
    dispose: () => {
      lost();
      target.dispose();
    },
  };
}

function paint(
  renderer: WebGLRenderer,
  target: WebGLRenderTarget,
  frame: Vector4,
  edge: Vector2,
  trees: readonly Tree[],
  shadows: boolean,
): void {
  const scene = new Scene();
  const uniforms = {
    noiseMap: sharedUniforms.noiseMap,
    sunDirection: sharedUniforms.sunDirection,
    corridorEdge: { value: edge },
    landFrame: { value: frame },
  };
  const layer = (shader: { vertexShader: string; fragmentShader: string }) =>
    new ShaderMaterial({ depthTest: false, depthWrite: false, uniforms, ...shader });
  const plane = new PlaneGeometry(2, 2);
  const squares = landShade(trees);
  const materials = [layer(land), layer(floor)];
  if (shadows) materials.push(layer(shadow));
  materials.forEach((material, i) => {
    if (i > 0) {
      // Colours are laid over, openness is taken away.
      material.blending = CustomBlending;
      material.blendSrc = i === 1 ? SrcAlphaFactor : ZeroFactor;
      material.blendDst = i === 1 ? OneMinusSrcAlphaFactor : OneFactor;
      material.blendSrcAlpha = ZeroFactor;
      material.blendDstAlpha = OneMinusSrcAlphaFactor;
      material.transparent = true;
    }
    const mesh = new Mesh(i > 0 ? squares : plane, material);
    mesh.frustumCulled = false;
    mesh.renderOrder = i;
    scene.add(mesh);
  });
  const before = renderer.getRenderTarget();
  renderer.setRenderTarget(target);
  renderer.render(scene, new OrthographicCamera());
  renderer.setRenderTarget(before);
  for (const material of materials) material.dispose();
  plane.dispose();
  squares.dispose();
}

const land = {
  vertexShader:
    'varying vec2 vPlace; void main() { vPlace = uv; gl_Position = vec4(position.xy, 0.0, 1.0); }',
  fragmentShader: /* glsl */ `
    uniform sampler2D noiseMap;
    varying vec2 vPlace;
    ${landShader}
    ${landPoint}
    void main() {
      vec2 p = landPoint(vPlace);
      vec3 wood = vec3(0.026, 0.036, 0.018) * (0.5 + 1.1 * texture2D(noiseMap, p * 0.021).r);
      vec3 colour = mix(turfColour(p), wood * 0.817, smoothstep(170.0, 420.0, outsideOf(p.y)) * wooded(p));
      gl_FragColor = vec4(sqrt(colour), 1.0);
    }
  `,
};

const squareVertex = (point: string) => /* glsl */ `
  varying vec2 vCorner;
  varying vec2 vPoint;
  ${landPlace}
  ${shadePoint}
  void main() {
    vCorner = position.xy;
    vPoint = ${point}(position.xy);
    gl_Position = vec4(landPlace(vPoint) * 2.0 - 1.0, 0.0, 1.0);
  }
`;

/** Under trees grows no meadow. */
const floor = {
  vertexShader: squareVertex('floorPoint'),
  fragmentShader: /* glsl */ `
    uniform sampler2D noiseMap;
    varying vec2 vCorner;
    varying vec2 vPoint;
    ${landShader}
    void main() {
      float near = texture2D(noiseMap, vPoint * 0.117 + 0.3).r;
      float cover = 1.0 - smoothstep(0.15, 1.0, length(vCorner) + 0.5 * (near - 0.5));
      gl_FragColor = vec4(sqrt(floorColour(vPoint)), cover * 0.5);
    }
  `,
};

const shadow = {
  vertexShader: squareVertex('shadowPoint'),
  fragmentShader: /* glsl */ `
    varying vec2 vCorner;
    void main() {
      // Narrow at the stem, widest below the middle of the crown, drawn out to the top.
      float up = 0.5 + 0.5 * vCorner.y;
      float wide = 0.16 + 0.84 * smoothstep(0.06, 0.3, up) * (1.0 - smoothstep(0.35, 1.05, up));
      gl_FragColor = vec4(0.0, 0.0, 0.0, 0.8 * (1.0 - smoothstep(wide * 0.45, wide, abs(vCorner.x))));
    }
  `,
};

import {
  LinearFilter,
  LinearMipmapLinearFilter,
  Mesh,
  OrthographicCamera,
  PlaneGeometry,
  Scene,
  ShaderMaterial,
  type Vector2,
  Vector4,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import { sharedUniforms } from '../materials/uniforms.ts';
import { edgeOf } from './edgeOf.ts';
import { landShader } from './landShader.ts';

/** Texels along and across the line. Two thirds and a half of them lie on the land by the line, at about a metre each. */
const size = { along: 1024, across: 512 } as const;

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
  /** Draws the map if it is not drawn yet, or lost with the context. */
  readonly draw: (renderer: WebGLRenderer) => void;
  readonly dispose: () => void;
}

/** The map of a corridor's land: square roots of albedo, turf and far woods, without what is finer than a metre. */
export function landMap(corridor: Corridor): LandMap {
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
  let lost = () => {};
  return {
    uniforms,
    draw: (renderer) => {
      if (drawnFor === renderer) return;
      paint(renderer, target, frame, edgeOf(corridor));
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
): void {
  const scene = new Scene();
  const geometry = new PlaneGeometry(2, 2);
  const material = new ShaderMaterial({
    depthTest: false,
    depthWrite: false,
    uniforms: {
      noiseMap: sharedUniforms.noiseMap,
      corridorEdge: { value: edge },
      landFrame: { value: frame },
    },
    vertexShader:
      'varying vec2 vPlace; void main() { vPlace = uv; gl_Position = vec4(position.xy, 0.0, 1.0); }',
    fragmentShader,
  });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  scene.add(mesh);
  const before = renderer.getRenderTarget();
  renderer.setRenderTarget(target);
  renderer.render(scene, new OrthographicCamera());
  renderer.setRenderTarget(before);
  geometry.dispose();
  material.dispose();
}

const fragmentShader = /* glsl */ `
uniform sampler2D noiseMap;
varying vec2 vPlace;
vec4 cloud(vec2 p) { return texture2D(noiseMap, p); }
${landShader}
${landPoint}
void main() {
  vec2 p = landPoint(vPlace);
  vec3 wood = vec3(0.026, 0.036, 0.018) * (0.5 + 1.1 * cloud(p * 0.021).r);
  vec3 colour = mix(turfColour(p), wood * 0.817, smoothstep(170.0, 420.0, outsideOf(p.y)) * wooded(p));
  gl_FragColor = vec4(sqrt(colour), 1.0);
}
`;

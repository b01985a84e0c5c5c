import {
  AdditiveBlending,
  BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
} from 'three';
import { sharedUniforms } from '../materials/uniforms.ts';

interface LightQuads {
  readonly name: string;
  readonly count: number;
  /** Numbers of all quads by the attribute's name, so many to a quad. */
  readonly attributes: Readonly<Record<string, { readonly size: number; readonly of: number[] }>>;
  readonly vertexShader: string;
  readonly fragmentShader: string;
}

/** Quads from −1 to 1 (`position`) whose light is added to the picture, in one draw, after what is solid. */
export function lightQuads({ name, count, attributes, ...shaders }: LightQuads) {
  const geometry = new InstancedBufferGeometry();
  const corners = new Float32Array([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0]);
  geometry.setAttribute('position', new BufferAttribute(corners, 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  for (const [attribute, { size, of }] of Object.entries(attributes))
    geometry.setAttribute(attribute, new InstancedBufferAttribute(Float32Array.from(of), size));
  geometry.instanceCount = count;
  const material = new ShaderMaterial({
    uniforms: sharedUniforms,
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
    ...shaders,
  });
  const object = new Mesh(geometry, material);
  object.frustumCulled = false;
  object.renderOrder = 20;
  object.name = name;
  return {
    object,
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
}

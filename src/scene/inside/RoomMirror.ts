import {
  AlwaysDepth,
  BufferAttribute,
  BufferGeometry,
  type Camera,
  Group,
  Matrix4,
  Mesh,
  type Object3D,
  type ShaderMaterial,
  Vector3,
  Vector4,
  type WebGLRenderer,
} from 'three';
import { InsideWriter } from '../../build/inside/insideWriter.ts';
import type { Vec3 } from '../../kit/shapes.ts';
import type { PlacedShapes } from '../../plan/inside/types.ts';
import type { MirrorPlace } from './findMirrors.ts';
import { insideGeometry } from './insideGeometry.ts';
import { insideShared } from './insideUniforms.ts';

/** In this order, before everything else: the brightness of day behind the mirrored windows, the mirrored room, the glass. */
const order = { sky: -3, room: -2, glass: -1 } as const;
/**
 * The mirrored room takes the last hundredth of depth: what stands against the wall reaches behind the glass a little, and
 * turned over it would come out of the wall beside it.
 */
const farthest = 0.99;
/** The glass stands so far before its own piece, m. */
const before = 0.003;

/**
 * What a large looking-glass shows: the room's own meshes once more, turned over behind the wall. They are drawn first and
 * only within the glass's outline; then the glass takes their place in depth, so that the wall, which comes after, does not
 * cover them, and what stands before the glass does. No target, no stencil, no program of its own.
 */
export class RoomMirror {
  readonly group = new Group();
  private readonly pairs: (readonly [source: Mesh, copy: Mesh])[] = [];
  private readonly quad: BufferGeometry | null;
  private readonly geometries: BufferGeometry[] = [];
  private readonly materials: readonly ShaderMaterial[];
  private readonly corners: readonly Vector3[];

  constructor(
    /** Looking-glasses in one plane. */
    places: readonly [MirrorPlace, ...MirrorPlace[]],
    /** Where the room begins and ends along the car. */
    span: readonly [number, number],
    meshes: readonly Mesh[],
    /** Of the room's solid things. */
    material: ShaderMaterial,
  ) {
    const [{ at, axis, way }] = places;
    const front = (place: MirrorPlace): Vec3 =>
      place.at.map((v, k) => v + (k === (axis === 'x' ? 0 : 2) ? way * before : 0)) as [
        number,
        number,
        number,
      ];
    this.corners = places.flatMap((place) => cornersOf(place, front(place)));
    const over = new Matrix4();
    if (axis === 'z') over.makeScale(1, 1, -1).setPosition(0, 0, 2 * at[2]);
    else over.makeScale(-1, 1, 1).setPosition(2 * at[0], 0, 0);
    for (const source of meshes) {
      const mirrored = facing(source.geometry, places[0], span);
      if (!mirrored) continue;
      this.geometries.push(mirrored);
      const copy = new Mesh(mirrored, material);
      copy.matrixAutoUpdate = false;
      copy.matrix.copy(over);
      copy.renderOrder = order.room;
      copy.onBeforeRender = (gl, _scene, camera) => {
        outline(gl, camera, copy.parent!, this.corners);
        gl.getContext().depthRange(farthest, 1);
      };
      copy.onAfterRender = (gl) => {
        gl.state.setScissorTest(false);
        gl.getContext().depthRange(0, 1);
      };
      this.pairs.push([source, copy]);
      this.group.add(copy);
    }
    this.quad = glassGeometry(places.map((place) => ({ ...place, at: front(place) })));
    const glass = material.clone();
    glass.uniforms = material.uniforms;
    glass.colorWrite = false;
    glass.depthFunc = AlwaysDepth;
    // As bright as the day, drawn as far away as can be.
    const sky = material.clone();
    const bright = { value: 0 };
    sky.uniforms = { ...material.uniforms, leastLight: bright };
    sky.depthFunc = AlwaysDepth;
    this.materials = [glass, sky];
    if (!this.quad) return;
    const back = new Mesh(this.quad, sky);
    back.renderOrder = order.sky;
    back.onBeforeRender = (gl) => {
      const { r, g, b } = insideShared.skySeen.value;
      bright.value = (r + g + b) / 3;
      gl.getContext().depthRange(1, 1);
    };
    back.onAfterRender = (gl) => gl.getContext().depthRange(0, 1);
    const plug = new Mesh(this.quad, glass);
    plug.renderOrder = order.glass;
    this.group.add(back, plug);
  }

  /** Shows what is in the picture of the room now. */
  show(): void {
    this.group.visible = true;
    for (const [source, copy] of this.pairs) copy.visible = source.visible;
  }

  hide(): void {
    this.group.visible = false;
  }

  dispose(): void {
    this.quad?.dispose();
    for (const geometry of this.geometries) geometry.dispose();
    for (const material of this.materials) material.dispose();
  }
}

/**
 * What of a geometry, as it is drawn, is of the room and lies before the glass: the wall behind it would hide the mirrored room.
 */
function facing(
  source: BufferGeometry,
  { at, axis, way }: MirrorPlace,
  span: readonly [number, number],
): BufferGeometry | null {
  const { index } = source;
  const position = source.getAttribute('position');
  if (!index) return null;
  const k = axis === 'x' ? 0 : 2;
  const plane = 3 * way * at[k];
  const kept: number[] = [];
  const { start, count } = source.drawRange;
  for (let i = start; i < Math.min(index.count, start + count); i += 3) {
    const [a, b, c] = [index.getX(i), index.getX(i + 1), index.getX(i + 2)];
    const along = (position.getX(a) + position.getX(b) + position.getX(c)) / 3;
    if (along < span[0] || along > span[1]) continue;
    const sum =
      position.getComponent(a, k) + position.getComponent(b, k) + position.getComponent(c, k);
    if (way * sum > plane + 0.006) kept.push(a, b, c);
  }
  if (kept.length === 0) return null;
  const geometry = new BufferGeometry();
  for (const [name, attribute] of Object.entries(source.attributes)) {
    geometry.setAttribute(name, attribute);
  }
  geometry.setIndex(new BufferAttribute(new Uint32Array(kept), 1));
  geometry.boundingSphere = source.boundingSphere;
  return geometry;
}

/** White sheets in the glasses' places. */
function glassGeometry(places: readonly MirrorPlace[]): BufferGeometry | null {
  const writer = new InsideWriter();
  for (const { at, axis, way, half } of places) {
    const yaw = axis === 'z' ? (way > 0 ? 0 : Math.PI) : (way * Math.PI) / 2;
    const size = [2 * half[0], 2 * half[1], before / 2] as const;
    const shape = { kind: 'box', role: 'linen', at: [0, 0, -before / 4], size, detail: 2 } as const;
    const placed: PlacedShapes = {
      key: 'mirror',
      room: 0,
      cell: 0,
      layer: 'always',
      at,
      yaw,
      shapes: [shape],
      of: 'piece',
      kind: 'mirror',
      rest: 'wall',
    };
    writer.add(placed, shape, 0, 0, 0, 0);
  }
  return insideGeometry(writer.finish());
}

function cornersOf({ axis, half }: MirrorPlace, [x, y, z]: Vec3): readonly Vector3[] {
  const [dx, dz] = axis === 'z' ? [half[0], 0] : [0, half[0]];
  return [-1, 1].flatMap((a) =>
    [-1, 1].map((b) => new Vector3(x + a * dx, y + b * half[1], z + a * dz)),
  );
}

const seen = new Vector4();
const view = new Vector4();

/** Lets be drawn only what lies within the corners' outline. */
function outline(
  gl: WebGLRenderer,
  camera: Camera,
  group: Object3D,
  corners: readonly Vector3[],
): void {
  gl.getCurrentViewport(view);
  const low = [1, 1];
  const high = [-1, -1];
  for (const corner of corners) {
    seen.set(corner.x, corner.y, corner.z, 1).applyMatrix4(group.matrixWorld);
    seen.applyMatrix4(camera.matrixWorldInverse).applyMatrix4(camera.projectionMatrix);
    // Beside the eye the outline has no end.
    if (seen.w < 0.02) return;
    for (const k of [0, 1] as const) {
      const value = Math.min(1, Math.max(-1, seen.getComponent(k) / seen.w));
      low[k] = Math.min(low[k]!, value);
      high[k] = Math.max(high[k]!, value);
    }
  }
  const left = Math.floor(view.x + ((low[0]! + 1) / 2) * view.z);
  const bottom = Math.floor(view.y + ((low[1]! + 1) / 2) * view.w);
  const right = Math.ceil(view.x + ((high[0]! + 1) / 2) * view.z);
  const top = Math.ceil(view.y + ((high[1]! + 1) / 2) * view.w);
  gl.state.scissor(seen.set(left, bottom, Math.max(0, right - left), Math.max(0, top - bottom)));
  gl.state.setScissorTest(true);
}

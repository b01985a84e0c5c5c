import { type BufferGeometry, Group, Mesh, type Texture, type WebGLRenderer } from 'three';
import type { MeanLight } from '../../build/inside/averageLight.ts';
import { buildCar, doorsRoom } from '../../build/inside/buildCar.ts';
import type { RoomsPart } from '../../build/inside/partsWriter.ts';
import type { Detail } from '../../kit/shapes.ts';
import type { InsidePlan } from '../../plan/inside/types.ts';
import { type Drawn, DrawnPart } from './DrawnPart.ts';
import { findMirrors } from './findMirrors.ts';
import { insideGeometry } from './insideGeometry.ts';
import { type InsideEffort, insideMaterials } from './insideMaterial.ts';
import { type CarUniforms, carUniforms, maxItems } from './insideUniforms.ts';
import { openingsTexture } from './openingsTexture.ts';
import { RoomMirror } from './RoomMirror.ts';

/** A car's inside as meshes: for solid things, for panes, for its doors' leaves. Car-local; `group` is placed. */
export class InsideCar {
  readonly group = new Group();
  readonly uniforms: CarUniforms = carUniforms();
  /** Mean light of each cell, once it is lit. */
  means: readonly MeanLight[] = [];
  private readonly materials: ReturnType<typeof insideMaterials>;
  private readonly parts: DrawnPart[] = [];
  /** Rooms of which nothing is missing in `parts`. */
  private readonly builtRooms = new Set<number>();
  private mirror: { readonly room: number; readonly shown: RoomMirror } | null = null;
  /** Rooms without a looking-glass, as far as one has stood in them. */
  private readonly blind = new Set<number>();
  private texturesWait = true;
  private readonly sent = new Set<Texture>();
  private cut = false;
  private readonly reflects: boolean;

  constructor(
    readonly plan: InsidePlan,
    readonly detail: Detail,
    effort: InsideEffort,
  ) {
    this.reflects = detail === 0 && effort.mirrors;
    this.materials = insideMaterials(this.uniforms, effort);
    const { uniforms } = this;
    uniforms.carLength.value = plan.length;
    uniforms.carFloor.value = plan.floor;
    uniforms.carHalf.value = plan.half;
    uniforms.openings.value = openingsTexture(plan);
  }

  /** Builds and adds what it holds; yields so that the work can be spread over frames. */
  *build(): Generator<void, void> {
    for (const come of buildCar(this.plan, this.detail)) {
      for (const part of come?.parts ?? []) this.addPart(part);
      for (const room of come?.whole ?? []) this.builtRooms.add(room);
      yield;
    }
  }

  /** Nothing of it can be drawn yet. */
  get isEmpty(): boolean {
    return !this.parts.some(({ admitted }) => admitted);
  }

  /** Something that is built is not in the picture yet. */
  get waits(): boolean {
    return this.texturesWait || this.parts.some(({ sent }) => !sent);
  }

  /**
   * Lets what is built into the picture, so many bytes at most on their way to the graphics (more only where a single thing is
   * larger than the whole budget); returns what is left of them.
   */
  admit(gl: WebGLRenderer, budget: number, whole: number): number {
    let left = budget;
    const takes = (bytes: number): boolean => {
      if (bytes > left && left < whole) return false;
      left -= bytes;
      return true;
    };
    if (this.means.length === 0) return left;
    for (const part of this.parts) part.arrive();
    for (const texture of this.textures()) {
      if (this.sent.has(texture)) continue;
      if (!takes(bytesOf(texture))) return left;
      gl.initTexture(texture);
      this.sent.add(texture);
    }
    this.texturesWait = false;
    for (const part of this.parts) {
      if (part.admitted) continue;
      if (!takes(part.bytes)) return left;
      part.send();
    }
    return left;
  }

  /** Draws all that is admitted. */
  show(): void {
    for (const part of this.parts) part.show(true);
  }

  /**
   * Draws what `other`, the same car at another level, does not draw yet, and keeps `other` from drawing the same a second time:
   * rooms change over one by one.
   */
  standInFor(other: InsideCar): void {
    const kept = new Set<number>();
    for (const part of this.parts) {
      const visible = part.admitted && !part.rooms.every((room) => other.draws(room));
      part.show(visible);
      if (visible) for (const room of part.rooms) kept.add(room);
    }
    for (const part of other.parts) part.show(!part.rooms.some((room) => kept.has(room)));
  }

  /** Takes the roof and the near wall off, or puts them back. */
  setCut(cut: boolean): void {
    this.cut = cut;
    if (cut) this.mirror?.shown.hide();
    for (const part of this.parts) part.setCut(cut);
  }

  /** How far each door of the plan is open, 0 to 1. */
  setDoors(open: readonly number[]): void {
    let leaf = 0;
    this.plan.doors.forEach(({ axis, leaves }, i) => {
      for (const { slide } of leaves) {
        const way = (open[i] ?? 0) * slide;
        const shift = this.uniforms.doorShift.value[leaf++];
        if (axis === 'z') shift?.set(way, 0);
        else shift?.set(0, way);
      }
    });
  }

  /** Gives two of its items a bright rim: the one that is chosen and the one that is pointed at. */
  light(chosen: string | null, hovered: string | null): void {
    const place = (id: string | null) => 1 + this.plan.items.findIndex((item) => item.id === id);
    this.uniforms.chosenItem.value = place(chosen);
    this.uniforms.hoveredItem.value = place(hovered);
  }

  /** Lets the looking-glasses of a room show that room, for who stands in it; null: no one does. */
  reflect(room: number | null): void {
    if (this.mirror && this.mirror.room !== room) this.mirror.shown.hide();
    if (room === null || this.cut || !this.reflects || this.blind.has(room)) return;
    if (this.mirror?.room !== room && !this.hang(room)) return;
    this.mirror?.shown.show();
  }

  /** Shows how its items are known (patterns in the plan's order, from 1; 0: not said), or with null everything as it looks. */
  mark(levels: readonly number[] | null): void {
    const { solid, clear } = this.materials;
    levels?.slice(0, maxItems).forEach((level, i) => {
      this.uniforms.itemLevels.value[i >> 2]?.setComponent(i & 3, level);
    });
    for (const material of [solid, clear]) {
      if ((material.defines.MARKED !== undefined) === (levels !== null)) continue;
      if (levels) material.defines.MARKED = '';
      else delete material.defines.MARKED;
      material.needsUpdate = true;
    }
  }

  dispose(): void {
    this.dropMirror();
    for (const { drawn } of this.parts) for (const { mesh } of drawn) mesh.geometry.dispose();
    this.materials.solid.dispose();
    this.materials.clear.dispose();
    for (const texture of this.textures()) texture.dispose();
  }

  private draws(room: number): boolean {
    const own = this.parts.filter(({ rooms }) => rooms.includes(room));
    return this.builtRooms.has(room) && own.every(({ admitted }) => admitted);
  }

  /** Makes the mirrors of a room that is whole; false where there are none (yet). */
  private hang(room: number): boolean {
    const [largest, ...others] = findMirrors(this.plan, room);
    if (!largest) this.blind.add(room);
    if (!largest || !this.draws(room) || !this.draws(doorsRoom)) return false;
    this.dropMirror();
    const { from, to } = this.plan.rooms[room]!;
    const shown = new RoomMirror(
      [largest, ...others],
      [from - 0.1, to + 0.1],
      this.solidOf(room),
      this.materials.solid,
    );
    this.mirror = { room, shown };
    this.group.add(shown.group);
    return true;
  }

  /** What is solid of a room, and the car's doors. */
  private solidOf(room: number): readonly Mesh[] {
    return this.parts
      .filter(({ rooms }) => rooms.includes(room) || rooms.includes(doorsRoom))
      .flatMap(({ drawn }) => drawn.map(({ mesh }) => mesh))
      .filter(({ material }) => material === this.materials.solid);
  }

  private dropMirror(): void {
    if (!this.mirror) return;
    this.group.remove(this.mirror.shown.group);
    this.mirror.shown.dispose();
    this.mirror = null;
  }

  private textures(): readonly Texture[] {
    const { light0, light1, light2, light3, field, openings } = this.uniforms;
    const all = [field, openings, light0, light1, light2, light3];
    return all.flatMap(({ value }) => (value ? [value] : []));
  }

  private addPart({ rooms, solid, clear }: RoomsPart): void {
    const drawn: Drawn[] = [];
    let bytes = 0;
    for (const [buffers, material] of [
      [solid, this.materials.solid],
      [clear, this.materials.clear],
    ] as const) {
      const geometry: BufferGeometry | null = insideGeometry(buffers);
      if (!geometry) continue;
      const mesh = new Mesh(geometry, material);
      for (const { array } of Object.values(geometry.attributes)) bytes += array.byteLength;
      bytes += buffers.index.byteLength;
      drawn.push({ mesh, layers: buffers.layers });
      this.group.add(mesh);
    }
    const part = new DrawnPart(rooms, drawn, bytes);
    part.setCut(this.cut);
    this.parts.push(part);
  }
}

/** Bytes of a data texture's finest level. */
function bytesOf(texture: Texture): number {
  const { data } = texture.image as { readonly data?: ArrayBufferView };
  return data?.byteLength ?? 0;
}

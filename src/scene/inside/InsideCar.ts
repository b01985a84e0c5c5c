import { type BufferGeometry, Group, Mesh } from 'three';
import type { MeanLight } from '../../build/inside/averageLight.ts';
import { buildPlaced, buildRoom } from '../../build/inside/buildRoom.ts';
import type { InsideBuffers, InsidePart } from '../../build/inside/insideBuffers.ts';
import type { Detail } from '../../kit/shapes.ts';
import type { InsidePlan } from '../../plan/inside/types.ts';
import { insideGeometry, showLayers } from './insideGeometry.ts';
import { type InsideEffort, insideMaterials } from './insideMaterial.ts';
import { type CarUniforms, carUniforms } from './insideUniforms.ts';
import { openingsTexture } from './openingsTexture.ts';

interface Drawn {
  readonly mesh: Mesh;
  readonly layers: InsideBuffers['layers'];
}

/** A car's inside as meshes: one a room for solid things, one for panes, one a door leaf. Car-local; `group` is placed. */
export class InsideCar {
  readonly group = new Group();
  readonly uniforms: CarUniforms = carUniforms();
  /** Mean light of each cell, once it is lit. */
  means: readonly MeanLight[] = [];
  private readonly materials: ReturnType<typeof insideMaterials>;
  private readonly drawn: Drawn[] = [];
  private readonly leaves: Mesh[][] = [];
  private cut = false;

  constructor(
    readonly plan: InsidePlan,
    readonly detail: Detail,
    effort: InsideEffort,
  ) {
    this.materials = insideMaterials(this.uniforms, effort);
    const { uniforms } = this;
    uniforms.carLength.value = plan.length;
    uniforms.carFloor.value = plan.floor;
    uniforms.carHalf.value = plan.half;
    uniforms.openings.value = openingsTexture(plan);
  }

  /** Builds and adds what it holds, room by room; yields so that the work can be spread over frames. */
  *build(): Generator<void, void> {
    for (let room = -1; room < this.plan.rooms.length; room++) {
      this.addPart(yield* buildRoom(this.plan, room, this.detail));
      yield;
    }
    for (const door of this.plan.doors) {
      this.leaves.push(this.addPart(yield* buildPlaced([door.leaf], this.detail, this.plan.items)));
    }
  }

  /** Nothing of it can be drawn yet. */
  get isEmpty(): boolean {
    return this.drawn.length === 0;
  }

  /** Takes the roof and the near wall off, or puts them back. */
  setCut(cut: boolean): void {
    this.cut = cut;
    for (const { mesh, layers } of this.drawn) showLayers(mesh.geometry, layers, cut);
  }

  /** How far each door of the plan is open, 0 to 1. */
  setDoors(open: readonly number[]): void {
    this.plan.doors.forEach((door, i) => {
      const way = (open[i] ?? 0) * door.slide;
      for (const mesh of this.leaves[i] ?? []) {
        mesh.position.set(door.axis === 'z' ? way : 0, 0, door.axis === 'x' ? way : 0);
      }
    });
  }

  /** Gives two of its items a bright rim: the one that is chosen and the one that is pointed at. */
  light(chosen: string | null, hovered: string | null): void {
    const place = (id: string | null) => 1 + this.plan.items.findIndex((item) => item.id === id);
    this.uniforms.chosenItem.value = place(chosen);
    this.uniforms.hoveredItem.value = place(hovered);
  }

  dispose(): void {
    for (const { mesh } of this.drawn) mesh.geometry.dispose();
    this.materials.solid.dispose();
    this.materials.clear.dispose();
    const { light0, light1, light2, light3, field, openings } = this.uniforms;
    for (const { value } of [light0, light1, light2, light3, field, openings]) value?.dispose();
  }

  private addPart({ solid, clear }: InsidePart): Mesh[] {
    const meshes: Mesh[] = [];
    for (const [buffers, material] of [
      [solid, this.materials.solid],
      [clear, this.materials.clear],
    ] as const) {
      const geometry: BufferGeometry | null = insideGeometry(buffers);
      if (!geometry) continue;
      const mesh = new Mesh(geometry, material);
      showLayers(geometry, buffers.layers, this.cut);
      this.drawn.push({ mesh, layers: buffers.layers });
      this.group.add(mesh);
      meshes.push(mesh);
    }
    return meshes;
  }
}

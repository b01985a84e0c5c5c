import { buildShapes } from '../build/buildShapes.ts';
import { albedoOf } from '../build/inside/albedoOf.ts';
import { glowOf } from '../build/inside/glowOf.ts';
import { turnAbout } from '../build/inside/turnAbout.ts';
import { insidePalette } from '../kit/inside/palette/index.ts';
import type { Surface } from '../kit/palette.ts';
import type { Shape } from '../kit/shapes.ts';
import type { InsidePlan, PlacedShapes } from '../plan/inside/types.ts';

/** What light does where it meets a triangle. */
export interface Material {
  readonly albedo: readonly [number, number, number];
  /** Radiance given off; null for what is no lamp. */
  readonly glow: readonly [number, number, number] | null;
  /** Half of the light passes (sheer cloth). */
  readonly sheer: boolean;
  /** Its back cannot be seen from the room: a node that sees it lies in a solid or outside the car. */
  readonly closed: boolean;
  readonly cell: number;
}

/** Triangles, car-local; each has nine numbers in `position`. */
export interface Triangles {
  readonly position: Float32Array;
  /** Index of each triangle's material. */
  readonly material: Uint16Array;
}

export interface CarTriangles {
  readonly materials: readonly Material[];
  /** All that stops light; panes are apart: light goes through, but only through them does it leave the car. */
  readonly solid: Triangles;
  readonly panes: Triangles;
}

/**
 * A car as the bake sees it: closed, doors shut, without the smallest things. Both ends are walled off, grey, where the
 * neighbours would be.
 */
export function carTriangles(plan: InsidePlan): CarTriangles {
  const materials = new Map<string, number>();
  const list: Material[] = [];
  const solid = new Collected();
  const panes = new Collected();
  const add = (group: PlacedShapes, shape: Shape): void => {
    const roles: string[] = [];
    const { position, surface, index } = buildShapes([shape], 1, marked(roles));
    const place = (v: number) =>
      turnAbout(
        [position[3 * v]!, position[3 * v + 1]!, position[3 * v + 2]!],
        group.yaw,
        group.at,
      );
    for (let i = 0; i < index.length; i += 3) {
      const role = roles[surface[4 * index[i]!]!] ?? shape.role;
      const finish = insidePalette.get(role)?.finish;
      const closed = group.of === 'shell' || shape.kind !== 'patch';
      const key = `${role} ${group.cell} ${closed}`;
      let material = materials.get(key);
      if (material === undefined) {
        material = list.length;
        materials.set(key, material);
        list.push({
          albedo: albedoOf(role),
          glow: glowOf(role),
          sheer: finish === 'sheer',
          closed,
          cell: group.cell,
        });
      }
      const corners = [0, 1, 2].map((k) => place(index[i + k]!));
      (finish === 'clear' ? panes : solid).add(corners.flat(), material);
    }
  };
  const leaves = plan.doors.flatMap((door) => door.leaves.map(({ placed }) => placed));
  for (const group of [...plan.placed, ...leaves, ends(plan)]) {
    if (group.layer === 'cut') continue;
    for (const shape of group.shapes) {
      if (shape.detail > 0 || glowOf(shape.role)) add(group, { ...shape, detail: 2 });
    }
  }
  return { materials: list, solid: solid.finish(), panes: panes.finish() };
}

/** Surfaces that carry the number of their role as roughness: buildShapes keeps no roles, and a patch may have several. */
function marked(roles: string[]): (role: string) => Surface {
  return (role) => {
    roles.push(role);
    return { colour: '#000', roughness: (roles.length - 1) / 255, metalness: 0, finish: 'plain' };
  };
}

/** Boards beyond both ends of the car, where the next one begins. */
function ends({ length, floor }: InsidePlan): PlacedShapes {
  const board = (x: number): Shape => ({
    kind: 'box',
    role: 'rubber',
    detail: 2,
    at: [x, floor + 1.2, 0],
    size: [0.02, 4, 4],
  });
  return {
    key: 'ends',
    room: -1,
    cell: 0,
    layer: 'always',
    at: [0, 0, 0],
    yaw: 0,
    shapes: [board(-0.01), board(length + 0.01)],
    of: 'shell',
    kind: 'ends',
    rest: 'wall',
  };
}

class Collected {
  private readonly position: number[] = [];
  private readonly material: number[] = [];

  add(corners: readonly number[], material: number): void {
    for (const value of corners) this.position.push(value);
    this.material.push(material);
  }

  finish(): Triangles {
    return { position: new Float32Array(this.position), material: new Uint16Array(this.material) };
  }
}

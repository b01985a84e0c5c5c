import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { describe, expect, it } from 'vitest';
import { buildShapes } from '../../../src/build/buildShapes.ts';
import { insidePalette } from '../../../src/kit/inside/palette/index.ts';
import { palette } from '../../../src/kit/palette.ts';
import type { InsidePlan } from '../../../src/plan/inside/types.ts';
import { insidePlans } from '../../plan/insidePlans.ts';

/** Fixed scatter of directions and places: the golden-ratio sequences. */
const rays = 400;

const cars = [...insidePlans.values()];

describe('the shell of a car', () => {
  it('uses only roles that the palette holds', () => {
    const roles = new Set(
      cars.flatMap((inside) =>
        [
          ...inside.placed.filter(({ of }) => of === 'shell'),
          ...inside.doors.flatMap(({ leaves }) => leaves.map(({ placed }) => placed)),
        ].flatMap(({ shapes }) =>
          shapes.flatMap((shape) =>
            shape.kind === 'patch' ? [shape.role, ...(shape.rowRoles ?? [])] : [shape.role],
          ),
        ),
      ),
    );
    expect([...roles].filter((role) => !insidePalette.has(role))).toEqual([]);
  });

  it('gives every part a key of its own', () => {
    for (const inside of cars) {
      const keys = inside.placed.map(({ key }) => key);
      expect(new Set(keys).size, inside.carId).toBe(keys.length);
    }
  });

  it('is closed: from every room every line of sight ends at a wall, a pane or a door', () => {
    for (const inside of cars) {
      const bvh = closed(inside);
      for (const [i, room] of inside.rooms.entries()) {
        const eye = new Vector3(
          (room.from + room.to) / 2,
          room.floor + 1.4,
          room.head?.z ?? room.tail?.z ?? 0,
        );
        const escaped = directions()
          .filter((way) => bvh.raycastFirst(new Ray(eye, way), DoubleSide) === null)
          .map((way) => way.toArray().map((n) => Math.round(n * 100) / 100));
        expect(escaped, `${inside.carId} room ${i} ${room.kind}`).toEqual([]);
      }
    }
  });
});

function closed(inside: InsidePlan): MeshBVH {
  const leaves = inside.doors.flatMap((door) => door.leaves.map(({ placed }) => placed));
  const positions: number[] = [];
  const indices: number[] = [];
  const shell = inside.placed.filter(({ of, layer }) => of === 'shell' && layer !== 'cut');
  for (const { shapes, at, yaw } of [...shell, ...leaves]) {
    const built = buildShapes(shapes, 0, () => palette.fault);
    const base = positions.length / 3;
    const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)];
    for (let v = 0; v < built.position.length; v += 3) {
      const [x, y, z] = [built.position[v]!, built.position[v + 1]!, built.position[v + 2]!];
      positions.push(at[0] + cos * x + sin * z, at[1] + y, at[2] - sin * x + cos * z);
    }
    for (const index of built.index) indices.push(base + index);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3));
  geometry.setIndex(indices);
  return new MeshBVH(geometry);
}

function directions(): readonly Vector3[] {
  return Array.from({ length: rays }, (_, i) => {
    const y = 1 - (2 * (i + 0.5)) / rays;
    const angle = i * Math.PI * (3 - Math.sqrt(5));
    const radius = Math.sqrt(1 - y * y);
    return new Vector3(radius * Math.cos(angle), y, radius * Math.sin(angle));
  });
}

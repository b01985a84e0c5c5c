import { describe, expect, test } from 'vitest';
import type { Corridor } from '../../src/build/land/corridor.ts';
import { crownLight } from '../../src/build/land/crownLight.ts';
import { fasteningMesh } from '../../src/build/land/fasteningMesh.ts';
import { fields } from '../../src/build/land/fields.ts';
import { treeKinds } from '../../src/build/land/foliage.ts';
import { forestBelts, forestHeight, groveMark } from '../../src/build/land/forestBelts.ts';
import { groundHeight } from '../../src/build/land/groundHeight.ts';
import { groundMesh } from '../../src/build/land/groundMesh.ts';
import type { LandBuffer } from '../../src/build/land/landBuffer.ts';
import { noiseField } from '../../src/build/land/noiseField.ts';
import { poles } from '../../src/build/land/poles.ts';
import { railMesh } from '../../src/build/land/railMesh.ts';
import { ballastTop, relief } from '../../src/build/land/relief.ts';
import { sleeperMesh } from '../../src/build/land/sleeperMesh.ts';
import { stones } from '../../src/build/land/stones.ts';
import { leafGain, treeMesh } from '../../src/build/land/treeMesh.ts';
import { treePictures } from '../../src/build/land/treePictures.ts';
import { treeShapes } from '../../src/build/land/treeShapes.ts';
import { tufts } from '../../src/build/land/tufts.ts';
import { undergrowth } from '../../src/build/land/undergrowth.ts';
import { woods } from '../../src/build/land/woods.ts';

const corridor: Corridor = {
  tracks: [-7, 0],
  gauges: [1.52, 1.435],
  from: 0,
  to: 605,
};

describe('the land', () => {
  test('is flat along the line and lies below the rails', () => {
    for (const z of [-14, -9.5, -7, -3.5, 0, 3, 7]) {
      expect(relief(0, z, corridor)).toBeCloseTo(relief(431, z, corridor), 6);
      expect(relief(0, z, corridor)).toBeLessThan(-0.18);
    }
    expect(relief(10, 0, corridor)).toBe(ballastTop);
  });

  test('begins with the beds, and all that lies within their reach is among them', () => {
    const { position, index, first = 0 } = groundMesh(corridor, 16);
    const outside = (k: number) => {
      const z = position[3 * (index[k] ?? 0) + 2] ?? 0;
      return Math.max(-7 - z, z, 0);
    };
    const at = Array.from(index, (_, k) => outside(k));
    expect(Math.max(...at.slice(0, first))).toBeLessThanOrEqual(13);
    expect(Math.min(...at.slice(first))).toBeGreaterThanOrEqual(13);
    expect(first % 3).toBe(0);
  });

  test('rises beside the line where one looks along it: no ruler’s edge for a horizon', () => {
    for (const [x, way] of [
      [-16, 1],
      [628, -1],
    ] as const)
      for (const degrees of [-24, -18, -12, 12, 18, 24]) {
        const angle = (degrees * Math.PI) / 180;
        let highest = 0;
        for (let d = 250; d < 4000; d += 50) {
          const y = relief(x + way * d * Math.cos(angle), d * Math.sin(angle), corridor);
          highest = Math.max(highest, Math.atan2(y - 3, d));
        }
        expect((highest * 180) / Math.PI).toBeGreaterThan(0.7);
      }
  });

  test('has no step anywhere across the line', () => {
    for (let z = -60; z < 60; z += 0.05) {
      const rise = Math.abs(relief(100, z + 0.05, corridor) - relief(100, z, corridor));
      expect(rise).toBeLessThan(0.05);
    }
  });

  test('is one sound grid whose faces look up', () => {
    const mesh = groundMesh(corridor, 24);
    expectSound(mesh);
    for (let i = 0; i < mesh.index.length; i += 3) {
      expect(faceNormal(mesh, i)[1]).toBeGreaterThan(0);
    }
  });

  test('stays within its triangles at every step', () => {
    expect(groundMesh(corridor, 10).index.length / 3).toBeLessThan(26_000);
    expect(groundMesh(corridor, 24).index.length / 3).toBeLessThan(12_000);
  });

  test('has a mesh whose height is known between its corners too', () => {
    const { position, index } = groundMesh(corridor, 24);
    const heightAt = groundHeight(corridor, 24);
    for (let i = 0; i < index.length; i += 3 * 97) {
      const corners = [0, 1, 2].map((n) => 3 * (index[i + n] ?? 0));
      const mean = (axis: number) =>
        corners.reduce((sum, k) => sum + (position[k + axis] ?? 0), 0) / 3;
      expect(heightAt(mean(0), mean(2))).toBeCloseTo(mean(1), 2);
    }
  });

  test('is the same twice, byte by byte', () => {
    expect(groundMesh(corridor, 24)).toEqual(groundMesh(corridor, 24));
    expect(noiseField(64)).toEqual(noiseField(64));
    expect(stones(64, 40)).toEqual(stones(64, 40));
    expect(tufts(50)).toEqual(tufts(50));
  });
});

describe('the track', () => {
  test('has each gauge between the inner faces of its rails', () => {
    const { position } = railMesh(corridor, 0, 100);
    const head: number[] = [];
    for (let i = 0; i < position.length; i += 3) {
      if (Math.abs((position[i + 1] ?? 0) + 0.012) < 1e-3) head.push(position[i + 2] ?? 0);
    }
    const inner = (z: number, side: number) =>
      Math.min(...head.map((at) => (at - z) * side).filter((d) => d > 0 && d < 2));
    expect(inner(0, 1) + inner(0, -1)).toBeCloseTo(1.435, 4);
    expect(inner(-7, 1) + inner(-7, -1)).toBeCloseTo(1.52, 4);
  });

  test('has its rail top at height 0 and outward faces', () => {
    const mesh = railMesh(corridor, 0, 100);
    expectSound(mesh);
    expectFacesAgree(mesh);
    expect(highest(mesh)).toBeCloseTo(0, 6);
  });

  test('has sleepers and fastenings under the rails, above the ballast', () => {
    for (const kind of ['wood', 'concrete'] as const) {
      const sleeper = sleeperMesh(kind, 1.52);
      expectSound(sleeper);
      expectFacesAgree(sleeper);
      expect(highest(sleeper)).toBeGreaterThan(ballastTop);
      expect(highest(sleeper)).toBeLessThanOrEqual(-0.18);
      const fastening = fasteningMesh(kind, 1.52);
      expectSound(fastening);
      expectFacesAgree(fastening);
      expect(highest(fastening)).toBeLessThan(-0.05);
    }
  });
});

describe('the woods', () => {
  const trees = woods(corridor, 1500);

  test('keep off the line, and far off on the side of the sun', () => {
    expect(trees.length).toBe(1500);
    for (const tree of trees) {
      if (tree.z < 0) expect(tree.z).toBeLessThan(-7 - 14);
      else expect(tree.z).toBeGreaterThan(tree.kind === 'bush' ? 50 : 80);
    }
  });

  test('stand in hedges between the fields on the open side', () => {
    const low = trees.filter(({ kind, z }) => kind === 'bush' && z > 0 && z < 115);
    expect(low.length).toBeGreaterThan(30);
    for (const { x, z } of low) {
      const u = (x + fields.slant * z) / fields.pitch + fields.phase;
      const across = Math.abs((((u % 1) + 1) % 1) - 0.5) * fields.pitch;
      expect(Math.min(across, Math.abs(z - fields.to))).toBeLessThan(2.5);
    }
  });

  test('stand on the ground, of every kind', () => {
    for (const tree of trees)
      expect(Math.abs(tree.y - relief(tree.x, tree.z, corridor))).toBeLessThan(0.2);
    expect(new Set(trees.map((tree) => tree.kind))).toEqual(new Set(treeKinds));
  });

  test('become sound meshes, fine near the line and plain far off', () => {
    const some = trees.slice(0, 40);
    const shapes = treeShapes();
    const fine = treeMesh(some, shapes);
    const plain = treePictures(some, [0, 1], 0);
    expectSound(fine);
    expectSound(plain);
    expectFacesAgree(plain);
    const crossing = some.filter((tree) => tree.kind !== 'bush' && tree.away < 150).length;
    expect(plain.index.length / 3).toBe((some.length + crossing * 2) * 2);
    for (const kind of treeKinds)
      expect(shapes[kind].cards.length + 5 * shapes[kind].stems.length).toBeLessThan(175);
  });

  test('are told from their bark by colour, and have undergrowth that is never built card by card', () => {
    const shapes = treeShapes();
    const { colour } = treeMesh(trees.slice(0, 200), shapes);
    const reds = (colour ?? []).filter((_, i) => i % 3 === 0);
    expect(Math.max(...reds.filter((red) => red !== 1))).toBeLessThan(0.96);
    expect(Math.max(...trees.map(({ tint }) => Math.max(...tint)))).toBeLessThan(1 / leafGain);
    for (const { away, kind } of undergrowth(corridor, trees, 300, 52)) {
      expect(kind).toBe('bush');
      expect(away).toBeGreaterThanOrEqual(52);
    }
  });

  test('have crowns that grow darker inwards and downwards, smoothly', () => {
    for (const [kind, { cards }] of Object.entries(treeShapes())) {
      const light = crownLight(cards);
      const out = Math.max(...cards.map(({ at }) => Math.hypot(at[0], at[2])));
      const low = Math.min(...cards.map(({ at }) => at[1]));
      expect(light(0, low + 0.2, 0), kind).toBeLessThan(0.5 * light(out, low + 0.2, 0));
      expect(light(out, low, 0), kind).toBeLessThan(light(out, 0.9, 0));
      for (let x = 0; x < out; x += 0.002)
        expect(Math.abs(light(x + 0.002, 0.6, 0) - light(x, 0.6, 0)), kind).toBeLessThan(0.03);
    }
  });

  test('have spruces whose stems are not seen through their crowns', () => {
    const { cards, stems } = treeShapes()['spruce-a'];
    for (const { tip } of stems)
      expect(
        cards.some(({ at, up }) => at[0] === 0 && at[2] === 0 && Math.abs(at[1] - tip[1]) < up[1]),
      ).toBe(true);
  });

  test('go on as belts round the line that stand on the hills and leave the line open', () => {
    const belts = forestBelts(corridor, 24);
    const heightAt = groundHeight(corridor, 24);
    expectSound(belts);
    expectFacesAgree(belts);
    expect(belts.index.length / 3).toBeLessThan(14_000);
    const { position, uv } = belts;
    for (let i = 0; i < position.length / 3; i++) {
      const [x, y, z] = [position[i * 3] ?? 0, position[i * 3 + 1] ?? 0, position[i * 3 + 2] ?? 0];
      const over = y - heightAt(x, z);
      if (i % 3 === 0) expect(over).toBeLessThan(-1);
      else if (uv[i * 2 + 1] === 1) {
        // Groves sink between each other; woods rise and fall, and grow lower towards the line.
        const away = Math.max(-7 - z, z);
        const grove = (uv[i * 2] ?? 0) >= groveMark;
        if (!grove) expect(over).toBeGreaterThan(away > 200 ? forestHeight * 0.45 : -0.1);
        else expect(over).toBeGreaterThan(-3);
        if (away < 60) expect(over).toBeLessThan(forestHeight * 0.3);
        expect(over).toBeLessThan(forestHeight * 1.2);
      } else expect(over).toBeCloseTo((uv[i * 2] ?? 0) >= groveMark ? -4 : -1, 2);
    }
    for (const i of belts.index) {
      const z = position[i * 3 + 2] ?? 0;
      expect(z > 0 || z < -7).toBe(true);
    }
  });
});

test('telegraph poles stand clear of the trains and their wires join', () => {
  const { mesh, wires } = poles(corridor);
  expectSound(mesh);
  expectFacesAgree(mesh);
  for (let i = 2; i < mesh.position.length; i += 3)
    expect(mesh.position[i] ?? 0).toBeLessThan(-7 - 3);
  expect(wires.length % 6).toBe(0);
});

test('noise tiles and fills its range', () => {
  const size = 64;
  const field = noiseField(size);
  let low = 255;
  let high = 0;
  let seam = 0;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      low = Math.min(low, field[(y * size + x) * 4] ?? 0);
      high = Math.max(high, field[(y * size + x) * 4] ?? 0);
    }
    seam = Math.max(
      seam,
      Math.abs((field[y * size * 4] ?? 0) - (field[(y * size + size - 1) * 4] ?? 0)),
    );
  }
  expect([low, high]).toEqual([0, 255]);
  expect(seam).toBeLessThan(90);
});

function expectSound(mesh: LandBuffer): void {
  expect(mesh.position.every(Number.isFinite)).toBe(true);
  expect(mesh.normal.length).toBe(mesh.position.length);
  expect(mesh.colour === undefined || mesh.colour.length === mesh.position.length).toBe(true);
  const count = mesh.position.length / 3;
  expect(mesh.index.every((i) => i < count)).toBe(true);
  for (let i = 0; i < mesh.normal.length; i += 3) {
    const length = Math.hypot(
      mesh.normal[i] ?? 0,
      mesh.normal[i + 1] ?? 0,
      mesh.normal[i + 2] ?? 0,
    );
    if (Math.abs(length - 1) > 1e-3) throw new Error(`normal ${i / 3} has length ${length}`);
  }
}

/** The winding of each face agrees with its stored normals. */
function expectFacesAgree(mesh: LandBuffer): void {
  for (let i = 0; i < mesh.index.length; i += 3) {
    const [x, y, z] = faceNormal(mesh, i);
    const k = (mesh.index[i] ?? 0) * 3;
    const dot =
      x * (mesh.normal[k] ?? 0) + y * (mesh.normal[k + 1] ?? 0) + z * (mesh.normal[k + 2] ?? 0);
    expect(dot).toBeGreaterThan(0);
  }
}

function faceNormal(mesh: LandBuffer, i: number): readonly [number, number, number] {
  const corner = (n: number) => {
    const k = (mesh.index[i + n] ?? 0) * 3;
    return [mesh.position[k] ?? 0, mesh.position[k + 1] ?? 0, mesh.position[k + 2] ?? 0] as const;
  };
  const [a, b, c] = [corner(0), corner(1), corner(2)];
  const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
  const v = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const;
  return [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
}

function highest(mesh: LandBuffer): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < mesh.position.length; i += 3) top = Math.max(top, mesh.position[i] ?? 0);
  return top;
}

import {
  BatchedMesh,
  Box3,
  BoxGeometry,
  Matrix4,
  MeshBasicMaterial,
  PerspectiveCamera,
  Vector3,
} from 'three';
import { beforeEach, describe, expect, test } from 'vitest';
import { runningSpeed } from '../../src/scene/motion/advance.ts';
import { atRest } from '../../src/scene/motion/Motion.ts';
import { mostRise } from '../../src/scene/motion/sway.ts';
import type { Moves, Part } from '../../src/scene/trains/Part.ts';
import { Runner } from '../../src/scene/trains/Runner.ts';

const radius = 0.5;
const places: Readonly<Record<Moves['as'], Vector3>> = {
  body: new Vector3(0, 0, 0),
  bogie: new Vector3(4, 0, 0),
  wheelset: new Vector3(5.25, radius, 0),
};

let mesh: BatchedMesh;
let parts: readonly Part[];
let runner: Runner;
const camera = new PerspectiveCamera(32, 2);

beforeEach(() => {
  const geometry = new BoxGeometry();
  mesh = new BatchedMesh(3, 100, 200, new MeshBasicMaterial());
  const shape = mesh.addGeometry(geometry);
  const part = (moves: Moves): Part => {
    const id = mesh.addInstance(shape);
    const base = new Matrix4().setPosition(places[moves.as]);
    mesh.setMatrixAt(id, base);
    return { id, key: moves.as, build: () => null, base, moves };
  };
  parts = [
    part({ as: 'body', seed: 0.3 }),
    part({ as: 'bogie' }),
    part({ as: 'wheelset', radius, turned: false }),
  ];
  runner = new Runner();
  camera.position.set(5, 3, 20);
  camera.lookAt(5, 2, 0);
});

function matrixOf(as: Moves['as']): Matrix4 {
  const part = parts.find(({ moves }) => moves.as === as);
  return mesh.getMatrixAt(part?.id ?? -1, new Matrix4());
}

function run(driven: number, speed: number, level: 0 | 2 = 0, shown = true): void {
  const box = new Box3(new Vector3(0, 0, -1.6), new Vector3(24, 4.3, 1.6));
  runner.run(mesh, [{ box, parts, level, shown }], { ...atRest(), driven, speed }, camera);
}

describe('a vehicle under way', () => {
  test('its wheels turn by the way that it has run, its body sways, its bogies stay on the rails', () => {
    run(radius * 1.2, runningSpeed);
    const own = new Vector3(1, 0, 0).transformDirection(matrixOf('wheelset'));
    // Towards the head (−x) a wheel turns from x up to y.
    expect(Math.atan2(own.y, own.x)).toBeCloseTo(1.2, 5);
    expect(new Vector3().setFromMatrixPosition(matrixOf('wheelset'))).toEqual(places.wheelset);
    expect(matrixOf('bogie').equals(new Matrix4().setPosition(places.bogie))).toBe(true);
    const body = matrixOf('body');
    expect(body.equals(new Matrix4())).toBe(false);
    expect(Math.abs(body.elements[13] ?? 9)).toBeLessThanOrEqual(mostRise);
  });

  test('stands upright again when it stops, wherever the camera looks by then', () => {
    run(40, runningSpeed);
    camera.lookAt(5, 2, 90);
    run(41, 0);
    expect(matrixOf('body').elements.map(Math.abs)).toEqual(new Matrix4().elements);
  });

  test.each([
    ['far away', 2, true],
    ['hidden', 0, false],
  ] as const)('is left alone %s', (_, level, shown) => {
    run(40, runningSpeed, level, shown);
    expect(matrixOf('body').equals(new Matrix4())).toBe(true);
    expect(matrixOf('wheelset').equals(new Matrix4().setPosition(places.wheelset))).toBe(true);
  });
});

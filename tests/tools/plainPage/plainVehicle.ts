import {
  BufferAttribute,
  BufferGeometry,
  Matrix4,
  Mesh,
  MeshStandardMaterial,
  Vector3,
} from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import { bodyBuffers } from '../../../src/build/bodyBuffers.ts';
import { bogieBuffers } from '../../../src/build/bogieBuffers.ts';
import type { Buffers } from '../../../src/build/buffers.ts';
import { distantBuffers } from '../../../src/build/distantBuffers.ts';
import { wheelsetBuffers } from '../../../src/build/wheelsetBuffers.ts';
import { bogieDefinition } from '../../../src/kit/bogies/index.ts';
import type { Vec3 } from '../../../src/kit/shapes.ts';
import { toScene } from '../../../src/plan/toScene.ts';
import type { TrackPlan, VehiclePlan } from '../../../src/plan/types.ts';
import { vehicleBox } from '../../../src/scene/camera/sceneBoxes.ts';
import type { Reach } from '../../../src/scene/trains/TrainBatch.ts';

const material = new MeshStandardMaterial({ vertexColors: true, roughness: 0.6 });

/** One vehicle with its running gear as one mesh in the scene, at the level that the app takes for it from `eye`. */
export function plainVehicle(
  track: TrackPlan,
  vehicle: VehiclePlan,
  eye: Vector3,
  reach: Reach,
): Mesh {
  const { gauge, train } = track.plan;
  const { livery } = train;
  const level = levelAt(distance(track, vehicle, eye), reach);
  const parts: BufferGeometry[] = [];
  const put = (buffers: Buffers | null, matrix: Matrix4) => {
    if (buffers && buffers.index.length > 0) parts.push(plainGeometry(buffers, matrix));
  };
  if (level === 3) put(distantBuffers(vehicle, livery), new Matrix4());
  else {
    put(bodyBuffers(vehicle, livery, level), new Matrix4());
    for (const bogie of vehicle.bogies) {
      const at = new Matrix4().makeRotationY(bogie.turned ? Math.PI : 0).setPosition(bogie.x, 0, 0);
      put(bogieBuffers(bogie.kind, gauge, livery, level), at);
      if (level === 2) continue;
      const { wheelRadius } = bogieDefinition(bogie.kind);
      for (const axle of bogie.axles) {
        const wheel = new Matrix4().makeTranslation(axle, wheelRadius, 0).premultiply(at);
        put(wheelsetBuffers(bogie.kind, gauge, livery, level), wheel);
      }
    }
  }
  const mesh = new Mesh(mergeGeometries(parts), material);
  const at = (local: Vec3) => new Vector3(...toScene(track, vehicle, local));
  const origin = at([0, 0, 0]);
  mesh.position.copy(origin);
  if (at([1, 0, 0]).x < origin.x) mesh.rotation.y = Math.PI;
  return mesh;
}

function levelAt(metres: number, reach: Reach): 0 | 1 | 2 | 3 {
  if (metres < reach.near) return 0;
  if (metres < reach.middle) return 1;
  return metres < reach.far ? 2 : 3;
}

/** From the eye to the nearest point of the vehicle's box, m. */
function distance(track: TrackPlan, vehicle: VehiclePlan, eye: Vector3): number {
  const { min, max } = vehicleBox(track, vehicle);
  const nearest = eye.clone().clamp(new Vector3(...min), new Vector3(...max));
  return nearest.distanceTo(eye);
}

function plainGeometry(buffers: Buffers, matrix: Matrix4): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(buffers.position.slice(), 3));
  geometry.setAttribute('normal', new BufferAttribute(buffers.normal.slice(), 3, true));
  geometry.setAttribute('color', new BufferAttribute(buffers.colour, 4, true));
  geometry.setIndex(new BufferAttribute(buffers.index, 1));
  return geometry.applyMatrix4(matrix);
}

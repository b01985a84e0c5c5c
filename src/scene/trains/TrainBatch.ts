import { BatchedMesh, Box3, type Camera, Euler, type Material, Matrix4, Vector3 } from 'three';
import { bodyBuffers } from '../../build/bodyBuffers.ts';
import { bogieBuffers } from '../../build/bogieBuffers.ts';
import type { Buffers } from '../../build/buffers.ts';
import { distantBuffers } from '../../build/distantBuffers.ts';
import { wheelsetBuffers } from '../../build/wheelsetBuffers.ts';
import { bogieDefinition } from '../../kit/bogies/index.ts';
import type { Detail } from '../../kit/shapes.ts';
import type { TrackPlan, VehiclePlan } from '../../plan/types.ts';
import { vehicleBox } from '../camera/sceneBoxes.ts';
import { toGeometry } from './toGeometry.ts';

/** Level 3 is the very distant body: a plain box in its livery. */
type Level = Detail | 3;

/** Distances in metres from which the next coarser level is drawn. */
export interface Reach {
  readonly near: number;
  readonly middle: number;
  readonly far: number;
}

/** One instance in the batch: how to build it at each level (null: not drawn there). */
interface Part {
  readonly id: number;
  readonly key: string;
  readonly build: (level: Level) => Buffers | null;
}

interface Vehicle {
  readonly id: string;
  readonly track: number;
  readonly box: Box3;
  readonly parts: readonly Part[];
  level: Level | null;
  shown: boolean;
}

const startVertices = 120_000;
const startIndices = 360_000;

/**
 * All vehicles of all tracks in one `BatchedMesh`: equal bodies share their buffers, three culls per instance, and each
 * vehicle takes the level that its distance asks for. Buffers are built when a level is first needed and kept.
 */
export class TrainBatch {
  readonly mesh: BatchedMesh;
  private readonly vehicles: Vehicle[] = [];
  private readonly geometries = new Map<string, number | null>();
  private vertices = startVertices;
  private indices = startIndices;
  private readonly eye = new Vector3();
  private reach: Reach = { near: 30, middle: 120, far: 900 };

  constructor(
    tracks: readonly TrackPlan[],
    private readonly material: Material,
  ) {
    const count = tracks.reduce((sum, track) => sum + instancesOf(track), 0);
    this.mesh = new BatchedMesh(Math.max(1, count), startVertices, startIndices, this.material);
    this.mesh.castShadow = true;
    this.mesh.receiveShadow = true;
    this.mesh.frustumCulled = false;
    this.mesh.sortObjects = false;
    tracks.forEach((track, index) => {
      for (const vehicle of track.plan.vehicles) this.add(track, index, vehicle);
    });
  }

  setReach(reach: Reach): void {
    this.reach = reach;
  }

  /** Tracks nearer to the viewer's side than `first` are not drawn, so that they do not stand before a selected car. */
  showFrom(first: number): void {
    for (const vehicle of this.vehicles) {
      const shown = vehicle.track >= first;
      if (shown === vehicle.shown) continue;
      vehicle.shown = shown;
      vehicle.level = null;
    }
  }

  /** Gives each vehicle its level for this camera. True when something changed. */
  update(camera: Camera): boolean {
    this.eye.setFromMatrixPosition(camera.matrixWorld);
    let changed = false;
    for (const vehicle of this.vehicles) {
      const level = this.levelAt(vehicle.box.distanceToPoint(this.eye));
      if (vehicle.level === level) continue;
      vehicle.level = level;
      changed = true;
      for (const part of vehicle.parts) this.setLevel(part, level, vehicle.shown);
    }
    return changed;
  }

  dispose(): void {
    this.mesh.dispose();
  }

  private levelAt(distance: number): Level {
    if (distance < this.reach.near) return 0;
    if (distance < this.reach.middle) return 1;
    return distance < this.reach.far ? 2 : 3;
  }

  private setLevel(part: Part, level: Level, shown: boolean): void {
    const geometry = shown ? this.geometry(part, level) : null;
    this.mesh.setVisibleAt(part.id, geometry !== null);
    if (geometry !== null) this.mesh.setGeometryIdAt(part.id, geometry);
  }

  private geometry(part: Part, level: Level): number | null {
    const key = `${part.key}@${level}`;
    const known = this.geometries.get(key);
    if (known !== undefined) return known;
    const buffers = part.build(level);
    const id = buffers && buffers.index.length > 0 ? this.upload(buffers) : null;
    this.geometries.set(key, id);
    return id;
  }

  private upload(buffers: Buffers): number {
    const vertices = buffers.position.length / 3;
    const indices = buffers.index.length;
    if (this.mesh.unusedVertexCount < vertices || this.mesh.unusedIndexCount < indices) {
      this.vertices = grow(this.vertices, vertices);
      this.indices = grow(this.indices, indices);
      this.mesh.setGeometrySize(this.vertices, this.indices);
    }
    const geometry = toGeometry(buffers);
    const id = this.mesh.addGeometry(geometry);
    geometry.dispose();
    return id;
  }

  private add(track: TrackPlan, index: number, vehicle: VehiclePlan): void {
    const livery = track.plan.train.livery;
    const box = vehicleBox(track, vehicle);
    const frame = placement(track, vehicle);
    const parts: Part[] = [
      this.instance(frame, `body:${vehicle.bodyKey}`, (level) =>
        level === 3 ? distantBuffers(vehicle, livery) : bodyBuffers(vehicle, livery, level),
      ),
    ];
    for (const bogie of vehicle.bogies) {
      const at = new Matrix4().makeRotationY(bogie.turned ? Math.PI : 0).setPosition(bogie.x, 0, 0);
      at.premultiply(frame);
      const key = `${bogie.kind}:${track.plan.gauge}:${track.plan.train.id}`;
      parts.push(
        this.instance(at, `bogie:${key}`, (level) =>
          level === 3 ? null : bogieBuffers(bogie.kind, track.plan.gauge, livery, level),
        ),
      );
      const { wheelRadius } = bogieDefinition(bogie.kind);
      for (const axle of bogie.axles) {
        const wheel = new Matrix4().makeTranslation(axle, wheelRadius, 0).premultiply(at);
        parts.push(
          this.instance(wheel, `wheelset:${key}`, (level) =>
            level >= 2
              ? null
              : wheelsetBuffers(bogie.kind, track.plan.gauge, livery, level as Detail),
          ),
        );
      }
    }
    this.vehicles.push({
      id: vehicle.id,
      track: index,
      box: new Box3(new Vector3(...box.min), new Vector3(...box.max)),
      parts,
      level: null,
      shown: true,
    });
  }

  private instance(matrix: Matrix4, key: string, build: Part['build']): Part {
    const part: Part = { id: -1, key, build };
    const first = this.geometry(part, 2) ?? this.geometry(part, 1);
    const id = this.mesh.addInstance(first ?? 0);
    this.mesh.setMatrixAt(id, matrix);
    this.mesh.setVisibleAt(id, false);
    return { ...part, id };
  }
}

function instancesOf(track: TrackPlan): number {
  return track.plan.vehicles.reduce(
    (sum, vehicle) =>
      sum + 1 + vehicle.bogies.reduce((bogies, bogie) => bogies + 1 + bogie.axles.length, 0),
    0,
  );
}

/** Car-local → scene: a turned vehicle is rotated half round about its own middle. */
function placement(track: TrackPlan, vehicle: VehiclePlan): Matrix4 {
  const matrix = new Matrix4();
  if (vehicle.turned) matrix.makeRotationFromEuler(new Euler(0, Math.PI, 0));
  return matrix.setPosition(vehicle.turned ? vehicle.x + vehicle.length : vehicle.x, 0, track.z);
}

function grow(size: number, by: number): number {
  return Math.ceil((size + by) * 1.5);
}

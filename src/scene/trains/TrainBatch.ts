import { BatchedMesh, Box3, type Camera, type Material, Matrix4, Vector3 } from 'three';
import type { Buffers } from '../../build/buffers.ts';
import type { nearBuffers } from '../../build/nearBuffers.ts';
import type { Vec3 } from '../../kit/shapes.ts';
import type { TrackPlan, VehiclePlan } from '../../plan/types.ts';
import { vehicleBox } from '../camera/sceneBoxes.ts';
import type { Motion } from '../motion/Motion.ts';
import { isBehind } from './isBehind.ts';
import type { Level, Part } from './Part.ts';
import { partsOf } from './partsOf.ts';
import { Runner } from './Runner.ts';
import { toGeometry } from './toGeometry.ts';

const coarsest = (a: Level, b: Level): Level => (a > b ? a : b);

/** Distances in metres from which the next coarser level is drawn. */
export interface Reach {
  readonly near: number;
  readonly middle: number;
  readonly far: number;
}

export interface BatchVehicle {
  readonly id: string;
  readonly plan: VehiclePlan;
  readonly track: number;
  readonly box: Box3;
  /** How far it stands from its place on its track, scene metres; changed by `arrange`. */
  readonly offset: Vector3;
  /** The body first. */
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
  readonly vehicles: BatchVehicle[] = [];
  /** The level of all, where distance does not tell how large they are seen; null: each by its own distance. */
  level: Level | null = null;
  private readonly geometries = new Map<string, number | null>();
  /** What each part is drawn at, by its number. */
  private readonly levels: (Level | undefined)[] = [];
  private near: typeof nearBuffers | null = null;
  private readonly place = new Vector3();
  private vertices = startVertices;
  private indices = startIndices;
  private readonly runner = new Runner();
  private readonly figureMatrix = new Matrix4();
  private figureId: number | null = null;
  private figureFoot = 0;
  private first = 0;
  private reach: Reach = { near: 30, middle: 120, far: 900 };

  constructor(
    private readonly tracks: readonly TrackPlan[],
    private readonly material: Material,
  ) {
    const count = tracks.reduce((sum, track) => sum + instancesOf(track), 0);
    this.mesh = new BatchedMesh(count + 1, startVertices, startIndices, this.material);
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

  /** From now on what stands close to the eye has all that one makes out there. */
  refine(near: typeof nearBuffers): void {
    this.near = near;
  }

  /** Shows the person for scale, feet at `foot` on the land. Returns what hides it. */
  addFigure(build: () => Buffers, foot: Vec3): () => void {
    const id = this.figureId ?? this.mesh.addInstance(this.upload(build()));
    this.figureId = id;
    this.figureFoot = foot[0];
    this.figureMatrix.makeTranslation(foot[0] - this.mesh.position.x, foot[1], foot[2]);
    this.mesh.setMatrixAt(id, this.figureMatrix);
    this.mesh.setVisibleAt(id, true);
    return () => this.mesh.setVisibleAt(id, false);
  }

  /** Puts the trains where they are in `motion`; the person stays on the land. `camera` stands on the trains' ruler. */
  run(motion: Motion, camera: Camera): void {
    this.runner.run(this.mesh, this.vehicles, motion, camera);
    const x = -motion.shift;
    if (this.mesh.position.x === x) return;
    this.mesh.position.x = x;
    if (this.figureId === null) return;
    this.mesh.getMatrixAt(this.figureId, this.figureMatrix);
    this.figureMatrix.elements[12] = this.figureFoot + motion.shift;
    this.mesh.setMatrixAt(this.figureId, this.figureMatrix);
  }

  /**
   * Trains on tracks nearer to the viewer's side than `first` are not drawn, so that they do not stand before a selected car.
   */
  showFrom(first: number): void {
    this.first = first;
    for (const vehicle of this.vehicles) {
      const shown = vehicle.track >= first;
      if (shown === vehicle.shown) continue;
      vehicle.shown = shown;
      vehicle.level = null;
    }
  }

  /**
   * Gives each vehicle its level for this camera, which stands on the trains' ruler. True when something changed. From `within` a
   * vehicle of this track only the shadow of its own train is seen, and of others what the windows show: a level coarser.
   */
  update(camera: Camera, within: number | null): boolean {
    let changed = false;
    for (const vehicle of this.vehicles) {
      const distance =
        vehicle.box.distanceToPoint(camera.position) *
        (isBehind(
          vehicle.box,
          this.tracks[vehicle.track]!.z,
          camera.position,
          this.tracks,
          this.first,
        )
          ? 2
          : 1);
      const level =
        this.level ??
        (within === null
          ? this.levelAt(distance)
          : vehicle.track === within
            ? coarsest(2, this.levelAt(distance))
            : coarsest(1, this.levelAt(distance * 8)));
      const turned = vehicle.level !== level;
      if (!turned && level > 0) continue;
      vehicle.level = level;
      const near = level === 0 && this.level === null && within === null;
      for (const part of vehicle.parts) {
        const own = near ? this.nearLevel(part, camera) : level;
        if (!turned && this.levels[part.id] === own) continue;
        this.levels[part.id] = own;
        this.setLevel(part, own, vehicle.shown);
        changed = true;
      }
    }
    return changed;
  }

  dispose(): void {
    this.mesh.dispose();
  }

  /** Of a car that is near, the running gear counts by itself: the other end's stands a car's length off. */
  private nearLevel({ base, moves }: Part, camera: Camera): Level {
    if (moves.as === 'body') return this.near ? -1 : 0;
    const distance = this.place.setFromMatrixPosition(base).distanceTo(camera.position);
    if (distance > this.reach.near * 0.75) return 1;
    if (!this.near || distance > this.reach.near / 2) return 0;
    const right = camera.position.z > this.place.z === base.elements[0] > 0;
    return moves.as === 'wheelset' || right ? -1 : -2;
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

  private geometry(part: Pick<Part, 'key' | 'build'>, level: Level): number | null {
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
    const box = vehicleBox(track, vehicle);
    this.vehicles.push({
      id: vehicle.id,
      plan: vehicle,
      track: index,
      offset: new Vector3(),
      box: new Box3(new Vector3(...box.min), new Vector3(...box.max)),
      parts: partsOf(track, vehicle, () => this.near!).map((part) => this.instance(part)),
      level: null,
      shown: true,
    });
  }

  private instance(part: Omit<Part, 'id'>): Part {
    const id = this.mesh.addInstance(this.geometry(part, 2) ?? this.geometry(part, 1) ?? 0);
    this.mesh.setMatrixAt(id, part.base);
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

function grow(size: number, by: number): number {
  return Math.ceil((size + by) * 1.5);
}

import { type BatchedMesh, type Box3, type Camera, Frustum, Matrix4 } from 'three';
import type { Motion } from '../motion/Motion.ts';
import { swayBody, turnWheel } from '../motion/pose.ts';
import { type Sway, sway } from '../motion/sway.ts';
import { wheelAngle } from '../motion/wheelAngle.ts';
import type { Level, Part } from './Part.ts';

interface Runs {
  readonly box: Box3;
  readonly parts: readonly Part[];
  readonly level: Level | null;
  readonly shown: boolean;
}

/** Turns wheelsets and sways bodies of the vehicles that are near and in view. Allocates nothing per frame. */
export class Runner {
  private readonly frustum = new Frustum();
  private readonly matrix = new Matrix4();
  private readonly lean: Sway = { roll: 0, rise: 0 };
  private swaying = false;

  /** Moves the parts of `vehicles` to where they are in `motion`. */
  run(mesh: BatchedMesh, vehicles: readonly Runs[], motion: Motion, camera: Camera): void {
    const rests = motion.speed === 0;
    if (rests && !this.swaying) return;
    // Bodies out of view were left where they leaned: the step that ends a run puts every one upright.
    this.swaying = !rests;
    camera.updateMatrixWorld();
    this.matrix.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse);
    this.frustum.setFromProjectionMatrix(this.matrix);
    for (const { box, parts, level, shown } of vehicles) {
      const near = shown && level !== null && level < 2 && this.frustum.intersectsBox(box);
      if (!near && !rests) continue;
      for (const part of parts) this.place(mesh, part, motion);
    }
  }

  private place(mesh: BatchedMesh, { id, base, moves }: Part, motion: Motion): void {
    const { driven, speed } = motion;
    if (moves.as === 'bogie') return;
    if (moves.as === 'wheelset')
      turnWheel(base, wheelAngle(driven, moves.radius, moves.turned), this.matrix);
    else swayBody(base, sway(moves.seed, driven, speed, this.lean), this.matrix);
    mesh.setMatrixAt(id, this.matrix);
  }
}

import { DataTexture, FloatType, NearestFilter, RGBAFormat } from 'three';
import type { CarMarks } from '../../store/overlays/overlay.ts';
import { type Pattern, patterns } from '../../store/overlays/pattern.ts';
import type { TrainBatch } from '../trains/TrainBatch.ts';

/** Instances in a row of the table; the shader has the same figure. */
const rowLength = 128;
const perInstance = 8;

/** How much a car fades that is not among those to be seen, and a vehicle that the overlay says nothing of. */
const faded = 0.82;
const silent = 0.6;

/**
 * What the shader must know of each instance of the batch, as a table of floats: pattern of the body (from 1; 0: none), of its
 * panes, how much it fades (0 to 1), whether it has an outline; then the body's first and last x, sill and gutter (car-local, m).
 * A few kilobytes, which is all that a change of the overlay sends to the graphics.
 */
export class MarkTexture {
  readonly texture: DataTexture;
  private readonly data: Float32Array;

  constructor(private readonly batch: TrainBatch) {
    const rows = Math.max(1, Math.ceil(batch.mesh.instanceCount / rowLength));
    this.data = new Float32Array(rowLength * rows * perInstance);
    this.texture = new DataTexture(this.data, rowLength * 2, rows, RGBAFormat, FloatType);
    this.texture.magFilter = NearestFilter;
    this.texture.minFilter = NearestFilter;
    for (const { plan, parts } of batch.vehicles) {
      const [body] = parts;
      if (!body || plan.kind !== 'car') continue;
      const { length, sill } = plan.car.vehicle.body;
      const from = (plan.length - length) / 2;
      this.data.set([from, from + length, sill, 0], body.id * perInstance + 4);
    }
    this.write(null, null);
  }

  /** Marks of cars by their ids, and the cars that do not fade; null for none and for all. */
  write(marks: ReadonlyMap<string, CarMarks> | null, lit: readonly string[] | null): void {
    const bright = lit && new Set(lit);
    for (const { id, plan, parts } of this.batch.vehicles) {
      const mark = marks?.get(id);
      const unsaid = marks !== null && !mark ? silent : 0;
      const fade = bright && !bright.has(id) ? faded : unsaid;
      parts.forEach((part, i) => {
        const body = i === 0 && mark && plan.kind === 'car';
        const [own, glass] = body ? [indexOf(mark.body), indexOf(mark.glass)] : [0, 0];
        this.data.set([own, glass, fade, body ? 1 : 0], part.id * perInstance);
      });
    }
    this.texture.needsUpdate = true;
  }

  dispose(): void {
    this.texture.dispose();
  }
}

function indexOf(pattern: Pattern | null): number {
  return pattern === null ? 0 : patterns.indexOf(pattern) + 1;
}

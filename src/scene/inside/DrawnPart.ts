import type { Mesh } from 'three';
import type { LayerCounts } from '../../build/inside/insideBuffers.ts';
import { showLayers } from './insideGeometry.ts';

/** A mesh, and how its triangles are layered. */
export interface Drawn {
  readonly mesh: Mesh;
  readonly layers: LayerCounts;
}

/** What comes into the picture at once: something of one room or of several, or the doors' leaves. */
export class DrawnPart {
  /** On its way to the graphics, there, or not yet asked to go. */
  private state: 'waiting' | 'sending' | 'sent' = 'waiting';
  private visible = false;
  private cut = false;

  constructor(
    readonly rooms: readonly number[],
    readonly drawn: readonly Drawn[],
    /** Of its buffers. */
    readonly bytes: number,
  ) {
    this.apply();
  }

  /** It has its place in the picture, or was asked to take it. */
  get admitted(): boolean {
    return this.state !== 'waiting';
  }

  get sent(): boolean {
    return this.state === 'sent';
  }

  /** Takes its buffers to the graphics with the next frame, whether they are to be seen in it or not. */
  send(): void {
    this.state = 'sending';
    this.apply();
  }

  /** The frame has been drawn. */
  arrive(): void {
    if (this.state !== 'sending') return;
    this.state = 'sent';
    this.apply();
  }

  /** Has an effect only on what is admitted. */
  show(visible: boolean): void {
    this.visible = visible;
    this.apply();
  }

  /** Without the roof and the near wall, or with them. */
  setCut(cut: boolean): void {
    this.cut = cut;
    this.apply();
  }

  private apply(): void {
    const sending = this.state === 'sending';
    for (const { mesh, layers } of this.drawn) {
      mesh.visible = sending || (this.visible && this.admitted);
      mesh.frustumCulled = !sending;
      // Indices go to the graphics with the first draw call only, if it draws nothing at all.
      if (sending && !this.visible) mesh.geometry.setDrawRange(0, 0);
      else showLayers(mesh.geometry, layers, this.cut);
    }
  }
}

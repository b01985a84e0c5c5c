import type { Object3D, WebGLRenderer } from 'three';
import type { ViewFocus } from './viewFocus.ts';

/** A piece of the world: what is drawn, how it follows the view (no allocation), and how it is thrown away. */
export interface WorldPart {
  readonly object: Object3D;
  /** Draws what it needs drawn before the next frame; returns at once where nothing has changed. */
  readonly prepare?: (renderer: WebGLRenderer) => void;
  readonly follow?: (view: ViewFocus) => void;
  /** Whether it is seen through a train's windows only: what lies near the track can then be thinner. */
  readonly within?: (on: boolean) => void;
  readonly dispose: () => void;
}

import type { Object3D } from 'three';
import type { ViewFocus } from './viewFocus.ts';

/** A piece of the world: what is drawn, how it follows the view (no allocation), and how it is thrown away. */
export interface WorldPart {
  readonly object: Object3D;
  readonly follow?: (view: ViewFocus) => void;
  /** Whether it is seen through a train's windows only: what lies near the track can then be thinner. */
  readonly within?: (on: boolean) => void;
  readonly dispose: () => void;
}

import type { CameraCommand } from './stage.ts';

/** Words for a binding are in the catalogue under `key.<id>`. */
export type BindingId =
  | 'turn-left'
  | 'turn-right'
  | 'turn-up'
  | 'turn-down'
  | 'zoom-in'
  | 'zoom-out'
  | 'show-all'
  | 'previous-car'
  | 'next-car'
  | 'open'
  | 'back'
  | 'help';

/**
 * `scene`: acts only while the 3D picture has focus. `page`: also while nothing has focus. `always`: wherever focus is, but
 * never in a text field.
 */
export interface Binding {
  readonly id: BindingId;
  /** Values of `KeyboardEvent.key`. */
  readonly keys: readonly string[];
  readonly scope: 'always' | 'page' | 'scene';
  /** A single letter or sign that a visitor can switch off. */
  readonly letter: boolean;
  readonly camera?: CameraCommand;
}

const turn = (dx: number, dy: number): CameraCommand => ({
  type: 'orbit',
  dx,
  dy,
});

/** What every key does outside; the handlers and the help card both read this table. */
export const bindings: readonly Binding[] = [
  { id: 'next-car', keys: [']', 'PageDown'], scope: 'page', letter: true },
  { id: 'previous-car', keys: ['[', 'PageUp'], scope: 'page', letter: true },
  { id: 'show-all', keys: ['Home'], scope: 'page', letter: false },
  { id: 'back', keys: ['Escape'], scope: 'always', letter: false },
  { id: 'help', keys: ['?', 'F1'], scope: 'page', letter: true },
  { id: 'open', keys: ['Enter'], scope: 'scene', letter: false },
  {
    id: 'turn-left',
    keys: ['ArrowLeft'],
    scope: 'scene',
    letter: false,
    camera: turn(-8, 0),
  },
  {
    id: 'turn-right',
    keys: ['ArrowRight'],
    scope: 'scene',
    letter: false,
    camera: turn(8, 0),
  },
  {
    id: 'turn-up',
    keys: ['ArrowUp'],
    scope: 'scene',
    letter: false,
    camera: turn(0, -5),
  },
  {
    id: 'turn-down',
    keys: ['ArrowDown'],
    scope: 'scene',
    letter: false,
    camera: turn(0, 5),
  },
  {
    id: 'zoom-in',
    keys: ['+', '='],
    scope: 'scene',
    letter: true,
    camera: { type: 'zoom', factor: 1.25 },
  },
  {
    id: 'zoom-out',
    keys: ['-'],
    scope: 'scene',
    letter: true,
    camera: { type: 'zoom', factor: 0.8 },
  },
];

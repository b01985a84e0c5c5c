import type { Hold } from './held.ts';
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
  | 'walk-in'
  | 'menu'
  | 'walk-ahead'
  | 'walk-back'
  | 'walk-left'
  | 'walk-right'
  | 'look-left'
  | 'look-right'
  | 'look-up'
  | 'look-down'
  | 'hurry'
  | 'use'
  | 'plan'
  | 'guide'
  | 'back'
  | 'help'
  | 'search';

/**
 * `scene`: acts only while the 3D picture has focus. `page`: also while nothing has focus. `always`: wherever focus is, but
 * never in a text field.
 */
export interface Binding {
  readonly id: BindingId;
  /** Values of `KeyboardEvent.key`; `Shift+…` where the bare key means something else. */
  readonly keys: readonly string[];
  /** Values of `KeyboardEvent.code`: keys by their place on the keyboard, whatever is printed on them. */
  readonly codes?: readonly string[];
  /** Value of `KeyboardEvent.key` that acts together with Ctrl or Command, in text fields too. */
  readonly with?: string;
  readonly scope: 'always' | 'page' | 'scene';
  /** Outside the trains, or while walking; in both when left out. */
  readonly where?: 'outside' | 'inside';
  readonly camera?: CameraCommand;
  /** Acts for as long as it is down. */
  readonly hold?: Hold;
}

const turn = (dx: number, dy: number): CameraCommand => ({
  type: 'orbit',
  dx,
  dy,
});

const outside = { scope: 'scene', where: 'outside' } as const;
const inside = { scope: 'scene', where: 'inside' } as const;

/** What every key does; the handlers and the help card both read this table. */
export const bindings: readonly Binding[] = [
  { id: 'next-car', keys: [']', 'PageDown'], scope: 'page' },
  { id: 'previous-car', keys: ['[', 'PageUp'], scope: 'page' },
  { id: 'show-all', keys: ['Home'], scope: 'page', where: 'outside' },
  { id: 'back', keys: ['Escape'], scope: 'always' },
  { id: 'help', keys: ['?', 'F1'], scope: 'page' },
  { id: 'search', keys: ['/'], with: 'k', scope: 'always' },

  { id: 'open', keys: ['Enter'], ...outside },
  { id: 'walk-in', keys: [], codes: ['KeyW'], ...outside },
  { id: 'menu', keys: ['ContextMenu', 'Shift+F10'], ...outside },
  { id: 'turn-left', keys: ['ArrowLeft'], ...outside, camera: turn(-8, 0) },
  { id: 'turn-right', keys: ['ArrowRight'], ...outside, camera: turn(8, 0) },
  { id: 'turn-up', keys: ['ArrowUp'], ...outside, camera: turn(0, -5) },
  { id: 'turn-down', keys: ['ArrowDown'], ...outside, camera: turn(0, 5) },
  {
    id: 'zoom-in',
    keys: ['+', '='],
    ...outside,
    camera: { type: 'zoom', factor: 1.25 },
  },
  {
    id: 'zoom-out',
    keys: ['-'],
    ...outside,
    camera: { type: 'zoom', factor: 0.8 },
  },

  walk('walk-ahead', 'ahead', ['ArrowUp'], 'KeyW'),
  walk('walk-back', 'back', ['ArrowDown'], 'KeyS'),
  walk('walk-left', 'left', [], 'KeyA'),
  walk('walk-right', 'right', [], 'KeyD'),
  walk('look-left', 'turn-left', ['ArrowLeft'], null),
  walk('look-right', 'turn-right', ['ArrowRight'], null),
  walk('look-up', 'look-up', [], 'KeyR'),
  walk('look-down', 'look-down', [], 'KeyF'),
  { id: 'hurry', keys: ['Shift'], ...inside, hold: 'hurry' },
  { id: 'use', keys: ['Enter'], codes: ['KeyE'], ...inside },
  { id: 'plan', keys: [], codes: ['KeyM'], ...inside },
  { id: 'guide', keys: [], codes: ['KeyG'], ...inside },
];

/** A key of walking: named keys, which always act, and a letter by its place, which can be switched off. */
function walk(id: BindingId, hold: Hold, keys: readonly string[], code: string | null): Binding {
  return {
    id,
    keys,
    ...(code === null ? {} : { codes: [code] }),
    ...inside,
    hold,
  };
}

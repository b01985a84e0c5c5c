import type { WalkInput } from '../walk/input.ts';
import type { WalkSettings } from './walkSettings.ts';

/** What a key does for as long as it is down. */
export type Hold =
  | 'ahead'
  | 'back'
  | 'left'
  | 'right'
  | 'turn-left'
  | 'turn-right'
  | 'look-up'
  | 'look-down'
  | 'hurry';

/** Where a stick is: x to the right, y ahead, each −1 to 1. */
export interface Stick {
  readonly x: number;
  readonly y: number;
}

/** Degrees of one turn by steps. */
const turnStep = 30;
/** A stick nearer to its middle than this is at rest; worn ones never come back quite to 0. */
const deadZone = 0.15;
const rest: Stick = { x: 0, y: 0 };

/**
 * Everything that is held down or pushed just now, outside React and outside the store: it changes many times a second and only
 * the walker asks for it.
 */
export interface Held {
  /** A key goes down or up. */
  key(hold: Hold, down: boolean): void;
  /** The stick under the left thumb: walks ahead, back and sideways; pushed beyond its rim it hurries. */
  thumb(stick: Stick, hurry: boolean): void;
  /** A gamepad: its left stick walks, its right stick looks. */
  pad(walk: Stick, look: Stick, hurry: boolean): void;
  /** A drag (or the locked pointer) turned the head: degrees to the right and up. */
  look(yaw: number, pitch: number): void;
  /** Everything is let go: the page lost focus, or the walk ended. */
  release(): void;
  /** What is asked of the walker now; drags and steps are handed over once. Look speed, inversion and turning by steps are applied. */
  read(settings: WalkSettings): WalkInput;
  /** Whether anything is held or waits to be read. */
  active(): boolean;
  /** Calls back whenever something is pressed, pushed or dragged: time to draw. Returns the unsubscriber. */
  onInput(listener: () => void): () => void;
}

export function makeHeld(): Held {
  const keys = new Set<Hold>();
  /** Pressed since the last reading: a tap between two slow frames acts for one of them. */
  const tapped = new Set<Hold>();
  const listeners = new Set<() => void>();
  let thumb = rest;
  let thumbHurry = false;
  let padWalk = rest;
  let padLook = rest;
  let padHurry = false;
  let yaw = 0;
  let pitch = 0;
  /** Turns by steps that wait, and whether the stick must come back before it may turn again. */
  let steps = 0;
  let turned = false;

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const has = (hold: Hold) => keys.has(hold) || tapped.has(hold);
  const axis = (plus: Hold, minus: Hold) => (has(plus) ? 1 : 0) - (has(minus) ? 1 : 0);
  const turn = () => clamp(axis('turn-right', 'turn-left') + padLook.x);

  return {
    key(hold, down) {
      if (down === keys.has(hold)) return;
      if (down) {
        keys.add(hold);
        tapped.add(hold);
      } else keys.delete(hold);
      if (down && hold === 'turn-left') steps -= 1;
      if (down && hold === 'turn-right') steps += 1;
      tell();
    },
    thumb(stick, hurry) {
      thumb = live(stick);
      thumbHurry = hurry;
      tell();
    },
    pad(walk, look, hurry) {
      const before = [padWalk, padLook];
      padWalk = live(walk);
      padLook = live(look);
      padHurry = hurry;
      if (Math.abs(padLook.x) < 0.5) turned = false;
      else if (!turned) {
        steps += Math.sign(padLook.x);
        turned = true;
      }
      if (before.some((stick) => stick !== rest) || padWalk !== rest || padLook !== rest) tell();
    },
    look(right, up) {
      yaw += right;
      pitch += up;
      tell();
    },
    release() {
      keys.clear();
      tapped.clear();
      thumb = rest;
      thumbHurry = false;
      padWalk = rest;
      padLook = rest;
      padHurry = false;
      yaw = 0;
      pitch = 0;
      steps = 0;
      turned = false;
      tell();
    },
    read({ lookSpeed, invert, turning }) {
      const up = invert ? -1 : 1;
      const smooth = turning === 'smooth';
      const input: WalkInput = {
        forward: clamp(axis('ahead', 'back') + thumb.y + padWalk.y),
        strafe: clamp(axis('right', 'left') + thumb.x + padWalk.x),
        turn: smooth ? turn() * lookSpeed : 0,
        tilt: clamp(axis('look-up', 'look-down') + up * padLook.y) * lookSpeed,
        lookYaw: yaw * lookSpeed + (smooth ? 0 : steps * turnStep),
        lookPitch: up * pitch * lookSpeed,
        hurry: has('hurry') || padHurry || thumbHurry,
      };
      yaw = 0;
      pitch = 0;
      steps = 0;
      tapped.clear();
      return input;
    },
    active() {
      const held = [...keys, ...tapped].some((hold) => hold !== 'hurry');
      return (
        held || thumb !== rest || padWalk !== rest || padLook !== rest || yaw !== 0 || pitch !== 0
      );
    },
    onInput(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The one that the page's hands fill. */
export const held = makeHeld();

function live(stick: Stick): Stick {
  return Math.hypot(stick.x, stick.y) < deadZone ? rest : stick;
}

function clamp(value: number): number {
  return Math.max(-1, Math.min(1, value));
}

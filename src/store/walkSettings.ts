import { recall, remember } from './remember.ts';

/** How walking feels; a matter of the visitor's comfort, remembered in this browser. */
export interface WalkSettings {
  /** Vertical field of view, degrees; wide rooms look best at 64 to 72. */
  readonly fov: number;
  /** Factor on the degrees that a drag or a stick turns. */
  readonly lookSpeed: number;
  /** Dragging up looks down. */
  readonly invert: boolean;
  /** `steps` turns by a fixed angle at once: easier on a stomach. */
  readonly turning: 'smooth' | 'steps';
  /** A click takes the pointer, and looking needs no drag. Never unless chosen. */
  readonly pointerLock: boolean;
}

export const walkRanges = {
  fov: { low: 60, high: 100, step: 1 },
  lookSpeed: { low: 0.25, high: 3, step: 0.25 },
} as const;

const defaults: WalkSettings = {
  fov: 68,
  lookSpeed: 1,
  invert: false,
  turning: 'smooth',
  pointerLock: false,
};

const place = 'walk';

/** What this browser remembers, or the defaults. */
export function readWalkSettings(): WalkSettings {
  return soundSettings(recall(place));
}

export function writeWalkSettings(settings: WalkSettings): void {
  remember(place, settings);
}

/** Settings from anything: what does not fit takes its default, numbers are brought into their range. */
export function soundSettings(given: unknown): WalkSettings {
  const known: Readonly<Record<string, unknown>> =
    typeof given === 'object' && given !== null ? { ...given } : {};
  const within = (key: 'fov' | 'lookSpeed'): number => {
    const value = known[key];
    const { low, high } = walkRanges[key];
    return typeof value === 'number' && Number.isFinite(value)
      ? Math.min(high, Math.max(low, value))
      : defaults[key];
  };
  const flag = (key: 'invert' | 'pointerLock'): boolean => {
    const value = known[key];
    return typeof value === 'boolean' ? value : defaults[key];
  };
  return {
    fov: within('fov'),
    lookSpeed: within('lookSpeed'),
    invert: flag('invert'),
    turning: known.turning === 'steps' ? 'steps' : defaults.turning,
    pointerLock: flag('pointerLock'),
  };
}

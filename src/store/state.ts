import type { FactBase } from '../model/fact.ts';
import type { Issue } from '../model/issue.ts';
import type { TrackPlan } from '../plan/types.ts';
import type { FreeArea, Stage } from './stage.ts';

export const views = ['overview', 'car', 'walk', 'compare', 'story', 'about'] as const;
export type View = (typeof views)[number];

export const lights = ['golden', 'day', 'overcast', 'night'] as const;
export type Light = (typeof lights)[number];

export const worlds = ['land', 'studio'] as const;
export type World = (typeof worlds)[number];

export const qualities = ['low', 'medium', 'high', 'auto'] as const;
export type Quality = (typeof qualities)[number];

/** Camera in the scene: position and target, m. `home` is the framing of all trains; null is the view's own framing. */
export type Cam = readonly [number, number, number, number, number, number] | 'home' | null;

/** Where a visitor stands inside: ruler metres, angles in degrees. */
export interface Pose {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
  readonly pitch: number;
}

/** Where a visitor is: what the link holds after `#`, and what `window.explorer` speaks. Plain JSON. */
export interface ExplorerState {
  readonly view: View;
  readonly train: string | null;
  /** Number of the car in its train, from 1. */
  readonly car: number | null;
  /** `<train>/<n>/<item>`. */
  readonly item: string | null;
  readonly overlay: string | null;
  readonly cut: string | null;
  readonly light: Light;
  readonly world: World;
  readonly align: string | null;
  readonly pair: string | null;
  readonly threat: string | null;
  readonly step: number | null;
  readonly cam: Cam;
  readonly pose: Pose | null;
}

/** How the page was opened: what the link holds after `?`. Fixed while the page is open. */
export interface Setup {
  readonly lang: string;
  readonly theme: 'light' | 'dark' | 'system';
  readonly embed: boolean;
  readonly quality: Quality;
  readonly data: string | null;
}

/** How far the start has come; `phase` `failed` means that there will be no 3D. */
export interface Progress {
  readonly phase: 'data' | 'scene' | 'ready' | 'failed';
  /** 0 to 1. */
  readonly done: number;
}

export interface StoreState extends ExplorerState {
  readonly setup: Setup;
  readonly theme: 'light' | 'dark' | 'system';
  /** Trains on their tracks: the two we ship first, then what the visitor asked for. */
  readonly tracks: readonly TrackPlan[];
  /** Every train known, also those without a track now, by id. */
  readonly plans: ReadonlyMap<string, TrackPlan['plan']>;
  readonly issues: readonly Issue[];
  /** Null until the facts' text has come. */
  readonly factBase: FactBase | null;
  /** Car or item id under the pointer or the listbox cursor. */
  readonly hover: string | null;
  readonly progress: Progress;
  readonly stage: Stage | null;
  readonly freeArea: FreeArea | null;
  readonly reducedMotion: boolean;
  /** Both trains run. Never under reduced motion, and not in the link. */
  readonly running: boolean;
  /** A person stands beside the heads, for scale. */
  readonly figure: boolean;
  /** Single-letter keys act. */
  readonly letterKeys: boolean;
  /** Dialog that is open over the page. */
  readonly dialog: 'help' | 'settings' | 'issues' | null;
  /** Last thing said to screen readers. */
  readonly announcement: string;
}

export interface Actions {
  /** Merges; null clears. Unknown or impossible values fall to the nearest valid state. `replace` makes no history entry. */
  go(patch: Partial<ExplorerState>, options?: { readonly replace?: boolean }): void;
  selectCar(id: string): void;
  /** +1 next, −1 previous; stays in the train. With nothing selected, the first car of the first train. */
  stepCar(by: 1 | -1): void;
  /** One step back: item → car → overview. */
  escape(): void;
  showAll(): void;
  setHover(id: string | null): void;
  setStage(stage: Stage | null): void;
  setFreeArea(area: FreeArea): void;
  setProgress(progress: Progress): void;
  setTheme(theme: StoreState['theme']): void;
  setLetterKeys(on: boolean): void;
  /** Under reduced motion trains stay where they stand. */
  setRunning(on: boolean): void;
  setFigure(on: boolean): void;
  openDialog(dialog: StoreState['dialog']): void;
  /** Adds a visitor's train on a further track, or only its issues when it has none. */
  addVisitorTrain(name: string, text: string): Promise<void>;
  dismissIssues(): void;
}

export type Store = StoreState & Actions;

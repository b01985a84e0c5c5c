import type { FactBase } from '../model/fact.ts';
import type { Issue } from '../model/issue.ts';
import type { Story } from '../model/story.ts';
import type { Threat } from '../model/threat.ts';
import type { InsidePlan } from '../plan/inside/types.ts';
import type { TrackPlan } from '../plan/types.ts';
import type { CarMarks } from './overlays/overlay.ts';
import type { ElevationView, FreeArea, PanesView, Stage } from './stage.ts';
import type { WalkSettings } from './walkSettings.ts';

export const views = ['overview', 'car', 'walk', 'compare', 'story', 'about'] as const;
export type View = (typeof views)[number];

export const lights = ['golden', 'day', 'overcast', 'night'] as const;
export type Light = (typeof lights)[number];

export const worlds = ['land', 'studio'] as const;
export type World = (typeof worlds)[number];

/** Ids of the overlays' registry, which is fetched only when one is asked for. */
export const overlayIds = ['evidence', 'armour'] as const;

export const qualities = ['low', 'medium', 'high', 'auto'] as const;
export type Quality = (typeof qualities)[number];

export const unitSystems = ['metres', 'feet'] as const;
export type Units = (typeof unitSystems)[number];

/** Camera in the scene: position and target, m. `home` is the framing of all trains; null is the view's own framing. */
export type Cam = readonly [number, number, number, number, number, number] | 'home' | null;

/** Where a visitor stands inside: ruler metres, angles in degrees. */
export interface Pose {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
  readonly pitch: number;
}

/** Where the walker is asked to go, by a click or a guide; ruler metres. */
export interface WalkGoal {
  readonly x: number;
  readonly z: number;
  /** Which way to look there, degrees; null: as one comes. */
  readonly yaw: number | null;
  readonly pitch: number | null;
  readonly pace: 'walk' | 'easy';
  /** At once, without the way there: less motion was asked for. */
  readonly jump: boolean;
}

/** A walk that leads from stop to stop: the items of a car, or the middle of one that has none. */
export interface Guided {
  /** On the way, standing there, or waiting for the visitor. */
  readonly phase: 'going' | 'showing' | 'paused';
  readonly carId: string;
  /** Number of the stop in its car, from 0. */
  readonly stop: number;
  /** Item that it goes to or shows; null for the car itself. */
  readonly item: string | null;
  /** Time to look and to read. */
  readonly seconds: number;
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
  /** Cars without their roof and near wall: a car's id, `all`, or none. */
  readonly cut: string | null;
  readonly light: Light;
  readonly world: World;
  readonly align: string | null;
  readonly pair: string | null;
  readonly threat: string | null;
  readonly step: number | null;
  readonly cam: Cam;
  /** Where one stands while walking; null until the car's inside is known, and outside. */
  readonly pose: Pose | null;
}

/** How the page was opened: what the link holds after `?`. Fixed while the page is open. */
export interface Setup {
  readonly lang: string;
  readonly theme: 'light' | 'dark' | 'system';
  readonly embed: boolean;
  readonly quality: Quality;
  readonly data: string | null;
  /** The one origin whose page may speak to this frame; null: whichever page carries it. */
  readonly origin: string | null;
}

/**
 * How an embedded page stands to the page around it; null in a window of its own. `poster`: a picture, until somebody asks for
 * more. `awake`: wheel and finger are ours. `asleep`: they belong to the page around it again, until the next click.
 */
export type Frame = 'poster' | 'awake' | 'asleep' | null;

/** How far the start has come; `phase` `failed` means that there is no 3D, `stopped` that there was. */
export interface Progress {
  readonly phase: 'data' | 'scene' | 'ready' | 'failed';
  /** 0 to 1. */
  readonly done: number;
  readonly stopped?: boolean;
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
  /** Ids of cars that stay bright while the others fade; null fades none. */
  readonly lit: readonly string[] | null;
  /** How the overlay marks each car, by car id; null without an overlay, and until it has come. */
  readonly marks: ReadonlyMap<string, CarMarks> | null;
  /** What armour may be asked about; empty until an overlay has been asked for. */
  readonly threats: readonly Threat[];
  /** Told in view `story`; null until it has come. */
  readonly story: Story | null;
  readonly progress: Progress;
  readonly stage: Stage | null;
  readonly freeArea: FreeArea | null;
  /** What view `compare` shows of its ruler; null while it shows no elevation. */
  readonly elevation: ElevationView | null;
  /** The picture draws that elevation: told by the scene. Until then, and without WebGL, the page draws it itself. */
  readonly elevationDrawn: boolean;
  /** Two cars that view `compare` shows in two panes; null while it shows none. */
  readonly panes: PanesView | null;
  /** Locomotives stand in the comparison's elevation. */
  readonly locomotives: boolean;
  readonly reducedMotion: boolean;
  /** Both trains run. Never under reduced motion, and not in the link. */
  readonly running: boolean;
  /** A person stands beside the heads, for scale. */
  readonly figure: boolean;
  /** Single-letter keys act. */
  readonly letterKeys: boolean;
  /** What lengths and speeds are shown in. The data and links always hold metres. */
  readonly units: Units;
  /** The menu of a car, or of the picture (`id` null), and where it was asked for, CSS pixels in the canvas. */
  readonly menu: { readonly id: string | null; readonly x: number; readonly y: number } | null;
  /** A part of the page could not be fetched: only loading the page anew brings it. */
  readonly stale: boolean;
  /** Dialog that is open over the page. */
  readonly dialog: 'help' | 'settings' | 'issues' | 'share' | null;
  /** The search is open beside the picture. */
  readonly searching: boolean;
  readonly frame: Frame;
  /** Last thing said to screen readers. */
  readonly announcement: string;
  /** Insides known so far, by car id. They are planned when they are first needed. */
  readonly insides: ReadonlyMap<string, InsidePlan>;
  readonly walkSettings: WalkSettings;
  /** Where the walker is on its way to. */
  readonly goal: WalkGoal | null;
  readonly guided: Guided | null;
  /** The large floor plan is open. */
  readonly planOpen: boolean;
  /** The pointer is taken for looking around; set to false, it is given back. */
  readonly pointerLocked: boolean;
  /** Item in front of the walker, which ‘use’ takes. */
  readonly near: string | null;
}

export interface Actions {
  /** Merges; null clears. Unknown or impossible values fall to the nearest valid state. */
  go(patch: Partial<ExplorerState>): void;
  selectCar(id: string): void;
  /** +1 next, −1 previous; in a story, its steps. Stays in the train. With nothing selected, the first car of the first train. */
  stepCar(by: 1 | -1): void;
  /** One step back: search → pointer → plan → guided walk → item → walk → car → overview. */
  escape(): void;
  showAll(): void;
  setHover(id: string | null): void;
  setLit(ids: readonly string[] | null): void;
  setStage(stage: Stage | null): void;
  setFreeArea(area: FreeArea): void;
  setElevation(view: ElevationView | null): void;
  setElevationDrawn(drawn: boolean): void;
  setPanes(panes: PanesView | null): void;
  setLocomotives(shown: boolean): void;
  setProgress(progress: Progress): void;
  setTheme(theme: StoreState['theme']): void;
  setLetterKeys(on: boolean): void;
  /** Under reduced motion trains stay where they stand. */
  setRunning(on: boolean): void;
  setFigure(on: boolean): void;
  setUnits(units: Units): void;
  setMenu(menu: StoreState['menu']): void;
  openDialog(dialog: StoreState['dialog']): void;
  setSearching(on: boolean): void;
  setFrame(frame: Frame): void;
  /** Adds a visitor's train on a further track, or only its issues when it has none. */
  addVisitorTrain(name: string, text: string): Promise<void>;
  dismissIssues(): void;
  /** Into a car: to an item's stand, or just inside its head door. */
  walkInto(carId: string, item?: string): void;
  leaveWalk(): void;
  /** Plans the inside of a car, once; null for an id that is no car's. */
  loadInside(carId: string): Promise<InsidePlan | null>;
  /** The walker stands here now: told by the picture, several times a second. */
  walkedTo(pose: Pose): void;
  /** To a point of the floor, ruler metres. */
  goTo(point: { readonly x: number; readonly z: number }): void;
  /** Says what an item is, without a step. */
  openItem(id: string): void;
  /** Takes what is in front; what is open already is closed. */
  use(): void;
  /** To an item: on foot in the same train's walk, else at once. */
  showItem(id: string): void;
  /** The goal is reached. */
  arrived(): void;
  /** The visitor took over: the goal is dropped, a guided walk waits. */
  interrupt(): void;
  /** Starts a guided walk, or makes it wait, or go on. */
  guide(): void;
  /** On to the next stop; after the last one the guided walk ends. */
  guideNext(): void;
  endGuide(): void;
  setCut(cut: string | null): void;
  setPlanOpen(open: boolean): void;
  setPointerLocked(locked: boolean): void;
  setWalkSettings(patch: Partial<WalkSettings>): void;
}

export type Store = StoreState & Actions;

/** Takes the state somewhere in one change; `extra` is what else changes with it, and then no goal or guided walk is dropped. */
export type Move = (
  patch: Partial<ExplorerState>,
  extra?: (after: ExplorerState) => Partial<StoreState>,
) => void;

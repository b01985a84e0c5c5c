import type { Cam, ExplorerState, Pose, Quality, Setup } from './state.ts';
import { lights, qualities, views, worlds } from './state.ts';

/** The state of a page opened without a link. */
export const initialState: ExplorerState = {
  view: 'overview',
  train: null,
  car: null,
  item: null,
  overlay: null,
  cut: null,
  light: 'golden',
  world: 'land',
  align: null,
  pair: null,
  threat: null,
  step: null,
  cam: null,
  pose: null,
};

/** A link is never longer than this many characters after `#`. */
const longest = 300;
const words = ['train', 'item', 'overlay', 'cut', 'align', 'pair', 'threat'] as const;
const order = [
  'view',
  'train',
  'car',
  'item',
  'overlay',
  'cut',
  'light',
  'world',
  'align',
  'pair',
  'threat',
  'step',
  'cam',
  'pose',
] as const satisfies readonly (keyof ExplorerState)[];

/**
 * State → `view=car&train=ghost-train&car=7`, at most 300 characters (the camera goes first). Left out is what is as in `usual`:
 * the state of a page opened without a link, or of the step of a story.
 */
export function encodeLink(state: ExplorerState, usual = initialState): string {
  const parts: string[] = [];
  for (const key of order) {
    if (state[key] === usual[key]) continue;
    const value = encodeValue(state[key]);
    if (value !== '') parts.push(`${key}=${value}`);
  }
  while (parts.join('&').length > longest) parts.pop();
  return parts.join('&');
}

/** `#…` or `…` → what it says of the state. Unknown keys and values that cannot be are left out. */
export function decodeLink(hash: string): Partial<ExplorerState> {
  const params = new URLSearchParams(hash.replace(/^#/, '').slice(0, 4 * longest));
  const state: { -readonly [K in keyof ExplorerState]?: ExplorerState[K] } = {};
  const view = oneOf(views, params.get('view'));
  if (view) state.view = view;
  const light = oneOf(lights, params.get('light'));
  if (light) state.light = light;
  const world = oneOf(worlds, params.get('world'));
  if (world) state.world = world;
  for (const key of words) {
    const value = params.get(key);
    if (value) state[key] = value.slice(0, 120);
  }
  const car = integer(params.get('car'));
  if (car !== null) state.car = car;
  const step = integer(params.get('step'));
  if (step !== null) state.step = step;
  const cam = decodeCam(params.get('cam'));
  if (cam) state.cam = cam;
  const pose = decodePose(params.get('pose'));
  if (pose) state.pose = pose;
  return state;
}

/** `?…` → how the page was opened; what is missing or unknown takes its default. */
export function decodeSetup(search: string): Setup {
  const params = new URLSearchParams(search);
  return {
    lang: params.get('lang') ?? 'en',
    theme: oneOf(['light', 'dark', 'system'] as const, params.get('theme')) ?? 'system',
    embed: params.get('embed') === '1',
    quality: oneOf(qualities, params.get('quality')) ?? ('auto' satisfies Quality),
    data: params.get('data'),
    origin: params.get('origin'),
  };
}

function encodeValue(value: ExplorerState[keyof ExplorerState]): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    // Half a sign (a text may have been cut there) is what no address can hold.
    return encodeURIComponent(value.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replaceAll('%2F', '/');
  }
  if ('yaw' in value) return [value.x, value.z, value.yaw, value.pitch].map(short).join(',');
  return value.map(short).join(',');
}

/** Two decimals are a centimetre, or a hundredth of a degree. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function decodeCam(text: string | null): Cam {
  if (text === 'home') return 'home';
  const numbers = finiteNumbers(text, 6);
  if (!numbers) return null;
  const [x = 0, y = 0, z = 0, tx = 0, ty = 0, tz = 0] = numbers;
  return [x, y, z, tx, ty, tz];
}

function decodePose(text: string | null): Pose | null {
  const numbers = finiteNumbers(text, 4);
  if (!numbers) return null;
  const [x = 0, z = 0, yaw = 0, pitch = 0] = numbers;
  return { x, z, yaw, pitch };
}

function finiteNumbers(text: string | null, count: number): number[] | null {
  if (!text) return null;
  const numbers = text.split(',').map(Number);
  const sound =
    numbers.length === count && numbers.every((n) => Number.isFinite(n) && Math.abs(n) < 1e5);
  return sound ? numbers : null;
}

function integer(text: string | null): number | null {
  if (text === null || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? Math.trunc(value) : null;
}

function oneOf<T extends string>(values: readonly T[], text: string | null): T | null {
  return values.find((value) => value === text) ?? null;
}

import type { Quality } from '../store/state.ts';
import type { Reach } from './trains/TrainBatch.ts';

/** What a quality tier spends. */
export interface Tier {
  readonly name: 'low' | 'medium' | 'high';
  /** Most device pixels per CSS pixel. */
  readonly pixelRatio: number;
  readonly antialias: boolean;
  /** Most samples along a slanting surface's texture: a phone, and a browser without a graphics card, pay for each. */
  readonly anisotropy: number;
  readonly reach: Reach;
}

/** What is drawn: a tier, and the most device pixels per CSS pixel, which may not be its own. */
export interface Rung {
  readonly tier: Tier;
  readonly pixelRatio: number;
}

export const tiers: Readonly<Record<Tier['name'], Tier>> = {
  low: {
    name: 'low',
    pixelRatio: 1.75,
    antialias: false,
    anisotropy: 2,
    reach: { near: 12, middle: 75, far: 420 },
  },
  medium: {
    name: 'medium',
    pixelRatio: 1.5,
    antialias: true,
    anisotropy: 2,
    reach: { near: 20, middle: 80, far: 700 },
  },
  high: {
    name: 'high',
    pixelRatio: 2,
    antialias: true,
    anisotropy: 8,
    reach: { near: 46, middle: 130, far: 900 },
  },
};

/** The tier for a wish. `auto` guesses from the device: touch and few cores start low, the rest medium. */
export function tierFor(quality: Quality, device: { coarse: boolean; cores: number }): Tier {
  if (quality !== 'auto') return tiers[quality];
  if (device.coarse || device.cores <= 2) return tiers.low;
  return device.cores >= 8 ? tiers.high : tiers.medium;
}

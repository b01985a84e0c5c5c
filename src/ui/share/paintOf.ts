import type { StoreState } from '../../store/state.ts';
import type { Paint } from './composePicture.ts';

/** Colours of a picture's band: the page's paper and ink as they are now, and the livery of the train that is shown, or of both. */
export function paintOf({ train, tracks }: Pick<StoreState, 'train' | 'tracks'>): Paint {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const shown = tracks.filter(({ plan }) => train === null || plan.train.id === train);
  const livery = shown.slice(0, 2).flatMap(({ plan }) => {
    const { colours } = plan.train.livery;
    return [colours['body-side'], colours['body-stripe']].filter((colour) => colour !== undefined);
  });
  return { paper: token('--surface'), ink: token('--ink'), soft: token('--ink-2'), livery };
}

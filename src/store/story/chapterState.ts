import type { Story } from '../../model/story.ts';
import { initialState } from '../link.ts';
import type { ExplorerState } from '../state.ts';
import { lights, worlds } from '../state.ts';

/**
 * The whole state of a step of a story, from 1; a number beyond the story is its first or last step. It hangs on nothing but the
 * story and the number: whichever way one comes to a step, it is the same.
 */
export function chapterState(story: Story, step: number | null): ExplorerState {
  const n = Math.min(Math.max(1, Math.trunc(step ?? 1)), story.chapters.length);
  const chapter = story.chapters[n - 1];
  const [train = null, car] = chapter?.car?.split('/') ?? [];
  return {
    ...initialState,
    view: 'story',
    step: n,
    train,
    car: car === undefined ? null : Number(car),
    overlay: chapter?.overlay ?? null,
    cut: chapter?.cut ?? null,
    light: lights.find((light) => light === chapter?.light) ?? initialState.light,
    world: worlds.find((world) => world === chapter?.world) ?? initialState.world,
  };
}

import type { Story } from '../../model/story.ts';
import { initialState } from '../link.ts';
import type { ExplorerState } from '../state.ts';
import { chapterState } from './chapterState.ts';

/**
 * What a patch means where a story is told: to come to a step brings all that the step shows, but for what the patch says
 * otherwise; to leave for anything but a car takes it all back.
 */
export function storyMove(
  before: ExplorerState,
  patch: Partial<ExplorerState>,
  story: Story | null,
): Partial<ExplorerState> {
  const view = patch.view ?? before.view;
  const comes = view === 'story' && (before.view !== 'story' || patch.step !== undefined);
  if (comes) {
    if (!story) return patch;
    const state = chapterState(story, patch.step ?? null);
    return { ...state, ...patch, step: state.step };
  }
  // To look closer at what the step shows is no leaving.
  const car = patch.car === undefined ? before.car : patch.car;
  const closer = car !== null && (view === 'car' || view === 'walk');
  const leaves = before.view === 'story' && view !== 'story' && !closer;
  if (!leaves) return patch;
  const { overlay, cut, light, world } = initialState;
  return { overlay, cut, light, world, ...patch };
}

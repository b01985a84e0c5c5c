import type { SpotQuestion } from '../../../plan/compare/spotQuestions.ts';

export type SpotPick = SpotQuestion['answer'];

/** Where a round stands. */
export interface SpotRound {
  /** Which cars are asked about. */
  readonly round: number;
  /** Not begun, a question open, its answer told, or all answers in sight. */
  readonly phase: 'start' | 'asking' | 'told' | 'done';
  /** Question that is open, from 0. */
  readonly index: number;
  /** What was picked so far, by question. */
  readonly picks: readonly SpotPick[];
}

export type SpotStep =
  | { readonly type: 'begin' }
  | { readonly type: 'pick'; readonly pick: SpotPick }
  | { readonly type: 'next'; readonly count: number }
  | { readonly type: 'reveal' };

export const newRound: SpotRound = { round: 0, phase: 'start', index: 0, picks: [] };

/** The round after a step. A step that does not fit its phase changes nothing; beginning anew takes other cars. */
export function spotRound(state: SpotRound, step: SpotStep): SpotRound {
  switch (step.type) {
    case 'begin': {
      if (state.phase !== 'start' && state.phase !== 'done') return state;
      const round = state.phase === 'done' ? state.round + 1 : state.round;
      return { round, phase: 'asking', index: 0, picks: [] };
    }
    case 'pick':
      if (state.phase !== 'asking') return state;
      return { ...state, phase: 'told', picks: [...state.picks, step.pick] };
    case 'next': {
      if (state.phase !== 'told') return state;
      const index = state.index + 1;
      return index < step.count
        ? { ...state, phase: 'asking', index }
        : { ...state, phase: 'done' };
    }
    case 'reveal':
      return { ...state, phase: 'done' };
    default: {
      const never: never = step;
      return never;
    }
  }
}

import { expect, test } from 'vitest';
import { newRound, type SpotStep, spotRound } from '../../../src/ui/compare/spot/spotRound.ts';

const count = 3;
const next: SpotStep = { type: 'next', count };
const play = (...steps: readonly SpotStep[]) => steps.reduce(spotRound, newRound);

test('a round goes from look to look, and ends after the last', () => {
  const picks = [0, 1, 'same'] as const;
  const done = play(
    { type: 'begin' },
    ...picks.flatMap((pick): SpotStep[] => [{ type: 'pick', pick }, next]),
  );
  expect(done).toMatchObject({ phase: 'done', picks, round: 0 });
});

test('a second pick, or a step out of turn, changes nothing', () => {
  const told = play({ type: 'begin' }, { type: 'pick', pick: 1 });
  expect(spotRound(told, { type: 'pick', pick: 0 })).toBe(told);
  expect(spotRound(told, { type: 'begin' })).toBe(told);
  expect(spotRound(newRound, next)).toBe(newRound);
  expect(spotRound(newRound, { type: 'pick', pick: 0 })).toBe(newRound);
});

test('the answers can be seen at any time; then a new round asks about other cars', () => {
  for (const before of [[], [{ type: 'begin' } as const]]) {
    const seen = play(...before, { type: 'reveal' });
    expect(seen.phase).toBe('done');
    expect(spotRound(seen, { type: 'begin' })).toEqual({
      round: 1,
      phase: 'asking',
      index: 0,
      picks: [],
    });
  }
});

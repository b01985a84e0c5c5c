import { expect, test } from 'vitest';
import { encodeLink } from '../../src/store/link.ts';
import { makeStore, pick } from '../../src/store/store.ts';

test('trains stand at first, run when asked, and never under reduced motion', () => {
  const store = makeStore();
  expect(store.getState().running).toBe(false);
  store.getState().setRunning(true);
  expect(store.getState().running).toBe(true);
  expect(encodeLink(pick(store.getState()))).toBe('');
  store.getState().setRunning(false);
  store.setState({ reducedMotion: true });
  store.getState().setRunning(true);
  expect(store.getState().running).toBe(false);
});

test('the person for scale is there until hidden', () => {
  const store = makeStore();
  expect(store.getState().figure).toBe(true);
  store.getState().setFigure(false);
  expect(store.getState().figure).toBe(false);
});

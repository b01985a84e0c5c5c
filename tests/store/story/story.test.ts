import { beforeEach, describe, expect, test } from 'vitest';
import { encodeLink, initialState } from '../../../src/store/link.ts';
import { settle } from '../../../src/store/settle.ts';
import { makeStore, pick } from '../../../src/store/store.ts';
import { chapterState } from '../../../src/store/story/chapterState.ts';
import { tracksFor } from '../../../src/store/tracks.ts';
import { chapterNotes } from '../../../src/ui/story/chapterNotes.ts';
import { factBase, plans, story } from '../../ui/shipped.ts';

const count = story.chapters.length;
const steps = story.chapters.map((_, i) => i + 1);
let store = makeStore();

beforeEach(() => {
  store = makeStore();
  store.setState({ plans, tracks: tracksFor(plans, null), factBase, story });
});

const now = () => pick(store.getState());
const go = (patch: Parameters<ReturnType<typeof store.getState>['go']>[0]) =>
  store.getState().go(patch);

describe('every sentence', () => {
  test('stands on facts that there are, each of them a note', () => {
    for (const chapter of story.chapters) {
      const notes = chapterNotes(chapter);
      expect(new Set(notes).size).toBe(notes.length);
      for (const sentence of chapter.paragraphs.flat()) {
        expect(sentence.facts.length, sentence.text).toBeGreaterThan(0);
        for (const id of sentence.facts) {
          expect(factBase.facts.has(id), id).toBe(true);
          expect(notes).toContain(id);
        }
      }
    }
  });

  test('of a chapter that shows leaked rooms comes after the denial, word for word, and what it is a denial of', () => {
    const denial = plans.get('ghost-train')?.train.denial ?? '';
    const leaked = story.chapters.filter(({ cut }) => cut === 'ghost-train/7');
    expect(leaked.length).toBeGreaterThan(0);
    for (const { paragraphs } of leaked) {
      const [subject, denied] = paragraphs[0] ?? [];
      // ‘No such car’, it says: a reader has to know of which.
      expect(subject?.text).toMatch(/this car/);
      expect(subject?.facts).toEqual([denial]);
      expect(denied?.facts).toEqual([denial]);
      expect(denied?.text).toBe(factBase.facts.get(denial)?.claim);
    }
  });

  test('gives no figure that its facts do not have', () => {
    for (const chapter of story.chapters) {
      for (const { text, facts } of chapter.paragraphs.flat()) {
        const said = facts.map((id) => factBase.facts.get(id)?.claim ?? '').join(' ');
        for (const figure of text.match(/\d+/g) ?? []) expect(said, text).toContain(figure);
      }
    }
  });
});

describe('every step', () => {
  test.each(steps)('%i is a valid state, and all of it', (n) => {
    const state = chapterState(story, n);
    expect(settle(initialState, state, plans)).toEqual(state);
    go({ view: 'story', step: n });
    expect(now()).toEqual(state);
  });

  test('beyond the story is its first or last one', () => {
    go({ view: 'story' });
    expect(now().step).toBe(1);
    go({ step: 99 });
    expect(now().step).toBe(count);
    go({ step: -3 });
    expect(now()).toEqual(chapterState(story, 1));
  });

  test('is the same whichever way one comes to it, whatever was done on the way', () => {
    go({ view: 'story', step: 1 });
    const there = steps.map((n) => {
      go({ step: n });
      return now();
    });
    const back = steps.toReversed().map((n) => {
      go({ light: 'night', cut: 'all', cam: [1, 2, 3, 4, 5, 6] });
      go({ step: n });
      return now();
    });
    expect(back.toReversed()).toEqual(there);
  });

  test('announces its chapter, not the car that it shows', () => {
    const opened = story.chapters.findIndex(({ car }) => car !== null) + 1;
    go({ view: 'story', step: opened });
    expect(now().car).not.toBeNull();
    expect(store.getState().announcement).toBe('');
  });

  test('is stepped by the keys for cars', () => {
    go({ view: 'story', step: 2 });
    store.getState().stepCar(1);
    expect(now().step).toBe(3);
    store.getState().stepCar(-1);
    store.getState().stepCar(-1);
    store.getState().stepCar(-1);
    expect(now().step).toBe(1);
  });
});

describe('leaving', () => {
  test('for the trains takes back what the step showed', () => {
    const marked = story.chapters.findIndex(({ overlay }) => overlay !== null) + 1;
    go({ view: 'story', step: marked });
    expect(now().overlay).not.toBeNull();
    store.getState().escape();
    expect(now()).toEqual({ ...initialState, cam: 'home' });
  });

  test('for the car of a step keeps it as it is seen', () => {
    const opened = story.chapters.findIndex(({ cut }) => cut !== null) + 1;
    go({ view: 'story', step: opened });
    const { train, car, cut, world } = now();
    store.getState().selectCar(`${train}/${car}`);
    expect(now()).toMatchObject({ view: 'car', train, car, cut, world });
  });
});

test('a step has a short link, which names only what is not as the step has it', () => {
  const { view, step } = initialState;
  for (const n of steps) {
    const usual = { ...chapterState(story, n), view, step };
    go({ view: 'story', step: n });
    expect(encodeLink(now(), usual)).toBe(`view=story&step=${n}`);
    go({ light: 'night' });
    expect(encodeLink(now(), usual)).toBe(`view=story&light=night&step=${n}`);
  }
});

test('a step asked for before the story has come is kept', () => {
  store.setState({ story: null });
  go({ view: 'story', step: 4 });
  expect(now()).toMatchObject({ view: 'story', step: 4 });
});

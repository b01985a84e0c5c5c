import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/model/parseStory.ts';
import { storyNames } from '../../src/store/story/storyNames.ts';
import { factBase, plans } from '../ui/shipped.ts';

const names = storyNames(plans.values(), factBase);
const text = readFileSync(new URL('../../data/stories/two-trains.json', import.meta.url), 'utf8');
const broken = (from: string, to: string) => {
  expect(text).toContain(from);
  return parseStory('story.json', text.replace(from, to), names);
};

describe('a story', () => {
  test('is read as it is', () => {
    const { story, issues } = parseStory('story.json', text, names);
    expect(issues).toEqual([]);
    expect(story?.chapters.length).toBeGreaterThanOrEqual(8);
    expect(story?.chapters.length).toBeLessThanOrEqual(10);
  });

  test.each([
    ['"putin-seed-gym"', '"putin-seed-gim"', 'chapters[5].paragraphs', 'putin-seed-gym'],
    ['"car": "ghost-train/7"', '"car": "ghost-train/99"', 'chapters[5].car', null],
    ['"overlay": "armour"', '"overlay": "armor"', 'chapters[7].overlay', 'armour'],
    ['"ghost-train/7/gym"', '"ghost-train/7/gim"', 'chapters[5].shot.of[0]', 'ghost-train/7/gym'],
    ['"light": "overcast"', '"light": "overcost"', 'chapters[4].light', 'overcast'],
    ['"id": "the-ghost"', '"id": "the-fortress"', 'chapters[4].id', null],
  ])('that names what there is not, %s, says so with its place', (from, to, path, suggestion) => {
    const { story, issues } = broken(from, to);
    expect(story).not.toBeNull();
    expect(issues[0]?.path.startsWith(path), issues[0]?.path).toBe(true);
    if (suggestion !== null) expect(issues[0]?.suggestion).toBe(suggestion);
  });

  test.each([
    ['"title": "The spa"', '"titel": "The spa"', 'unknown-key'],
    ['"turn": 16', '"turn": "left"', 'wrong-type'],
    ['"rise": 19', '"rise": 190', 'out-of-range'],
    ['"facts": [', '"facts": "none", "x": [', 'wrong-type'],
    ['{', '[', 'not-json'],
  ])('that is no story, %s → %s, is not read, and says where', (from, to, code) => {
    const { story, issues } = broken(from, to);
    expect(story).toBeNull();
    expect(issues.map((issue) => issue.code)).toContain(code);
    expect(issues.every(({ file }) => file === 'story.json')).toBe(true);
  });
});

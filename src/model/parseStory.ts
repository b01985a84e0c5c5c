import { checkName } from './checkName.ts';
import { describeValue } from './describeValue.ts';
import type { Path } from './formatPath.ts';
import type { Issue } from './issue.ts';
import { addIssue, type IssueList, issueList } from './issueList.ts';
import { readJson } from './readJson.ts';
import { readWith } from './readWith.ts';
import type { shot as shotSchema } from './schema/story.ts';
import { storyFile } from './schema/story.ts';
import type { z } from './schema/zod.ts';
import type { Chapter, Shot, Story } from './story.ts';

type RawStory = z.output<typeof storyFile>;
type RawChapter = RawStory['chapters'][number];

/** What a story may name: everything that there is. */
export interface StoryNames {
  readonly facts: ReadonlySet<string>;
  /** `<train>/<n>` */
  readonly cars: ReadonlySet<string>;
  /** Trains, vehicles, rooms and items. */
  readonly places: ReadonlySet<string>;
  readonly overlays: readonly string[];
  readonly lights: readonly string[];
  readonly worlds: readonly string[];
}

export interface ParsedStory {
  /** Null where the file cannot be read as a story. */
  readonly story: Story | null;
  readonly issues: readonly Issue[];
}

/** The subject fills this much of the width and height, where a shot does not say. */
const usual = { across: 0.86, up: 0.7, lift: 0 };

/**
 * Reads a story from the text of a file; `file` is its name. Never throws. A story is read whole or not at all; a name in it that
 * there is not is an issue beside it.
 */
export function parseStory(file: string, text: string, names: StoryNames): ParsedStory {
  const list = issueList(file);
  const json = readJson(list, text);
  const raw = json && readWith(list, [], storyFile, json.value);
  if (!raw) return { story: null, issues: list.issues };
  const taken = new Set<string>();
  for (const [index, chapter] of raw.chapters.entries()) {
    const path = ['chapters', index];
    check(list, path, chapter, names);
    if (taken.has(chapter.id)) {
      const found = describeValue(chapter.id);
      addIssue(list, [...path, 'id'], 'duplicate', found, 'an id used once in its story');
    }
    taken.add(chapter.id);
  }
  const { id, title, standfirst, chapters } = raw;
  return {
    story: { id, title, standfirst, chapters: chapters.map(toChapter) },
    issues: list.issues,
  };
}

function check(list: IssueList, path: Path, chapter: RawChapter, names: StoryNames): void {
  const name = (
    field: keyof RawChapter,
    value: string | null | undefined,
    valid: ReadonlySet<string> | readonly string[],
    what: string,
  ) => {
    if (value != null) checkName(list, [...path, field], value, valid, what);
  };
  name('car', chapter.car, names.cars, 'a car');
  if (chapter.cut !== 'all') name('cut', chapter.cut, names.cars, 'a car, or "all"');
  name('overlay', chapter.overlay, names.overlays, 'an overlay');
  name('light', chapter.light, names.lights, 'a light');
  name('world', chapter.world, names.worlds, 'a world');
  for (const [index, car] of (chapter.doors ?? []).entries())
    checkName(list, [...path, 'doors', index], car, names.cars, 'a car');
  for (const field of ['shot', 'narrow'] as const)
    for (const [index, place] of (chapter[field]?.of ?? []).entries())
      checkName(list, [...path, field, 'of', index], place, names.places, 'a place in the trains');
  for (const [row, sentences] of chapter.paragraphs.entries())
    for (const [column, { facts }] of sentences.entries())
      for (const [index, fact] of facts.entries())
        checkName(
          list,
          [...path, 'paragraphs', row, column, 'facts', index],
          fact,
          names.facts,
          'the id of a fact',
        );
}

function toChapter(raw: RawChapter): Chapter {
  const shot = toShot(raw.shot);
  return {
    id: raw.id,
    title: raw.title,
    paragraphs: raw.paragraphs,
    car: raw.car ?? null,
    cut: raw.cut ?? null,
    overlay: raw.overlay ?? null,
    light: raw.light ?? 'golden',
    world: raw.world ?? 'land',
    shot,
    narrow: raw.narrow ? toShot(raw.narrow) : shot,
    doors: raw.doors ?? [],
  };
}

function toShot({ of, turn, rise, ...rest }: z.output<typeof shotSchema>): Shot {
  return { of, turn, rise, ...usual, ...rest };
}

import { formats } from './formats.ts';
import { id } from './id.ts';
import { idList } from './idList.ts';
import { text } from './text.ts';
import { z } from './zod.ts';

const maybe = z.exactOptional;

/** What a name of a place in the trains looks like; whether there is one, `parseStory` asks. */
const place = z.string().check(z.regex(formats.place.pattern));
const car = z.string().check(z.regex(formats.car.pattern));
const number = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most));

export const sentence = z.strictObject({
  text: text(400),
  facts: idList.check(z.minLength(1)),
});

export const shot = z.strictObject({
  of: z.array(place).check(z.minLength(1), z.maxLength(60)),
  turn: number(-180, 180),
  rise: number(-10, 80),
  across: maybe(number(0.1, 4)),
  up: maybe(number(0.1, 4)),
  lift: maybe(number(-0.5, 0.5)),
});

export const chapter = z.strictObject({
  id,
  title: text(60),
  paragraphs: z
    .array(z.array(sentence).check(z.minLength(1), z.maxLength(12)))
    .check(z.minLength(1), z.maxLength(8)),
  car: maybe(z.nullable(car)),
  cut: maybe(z.nullable(place)),
  overlay: maybe(z.nullable(id)),
  light: maybe(id),
  world: maybe(id),
  shot,
  narrow: maybe(shot),
  doors: maybe(z.array(car).check(z.maxLength(4))),
});

/** `data/stories/*.json`. */
export const storyFile = z.strictObject({
  $schema: maybe(z.string()),
  id,
  title: text(120),
  standfirst: text(400),
  chapters: z.array(chapter).check(z.minLength(1), z.maxLength(30)),
});

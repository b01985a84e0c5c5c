import type { Chapter } from '../../model/story.ts';

/** Facts that a chapter stands on, each once, in the order in which its sentences need them: note 1 is the first. */
export function chapterNotes({ paragraphs }: Chapter): readonly string[] {
  return [...new Set(paragraphs.flatMap((row) => row.flatMap(({ facts }) => facts)))];
}

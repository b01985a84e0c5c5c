import { chapter, sentence, shot, storyFile } from '../../src/model/schema/story.ts';
import { z } from '../../src/model/schema/zod.ts';
import { lights, overlayIds, worlds } from '../../src/store/state.ts';
import { describeSchema, isObject } from './describeSchema.ts';
import { schemaWords } from './schemaWords.ts';

const choices = {
  'Chapter.light': lights,
  'Chapter.world': worlds,
  'Chapter.overlay': overlayIds,
};

/** JSON Schema of a story, as text of `data/story.schema.json`: what zod checks, with words for people. */
export function storySchema(): string {
  const registry = z.registry<{ id: string }>();
  registry.add(chapter, { id: 'Chapter' });
  registry.add(sentence, { id: 'Sentence' });
  registry.add(shot, { id: 'Shot' });
  const { $defs, ...root } = z.toJSONSchema(storyFile, { io: 'input', metadata: registry });
  const defs = isObject($defs) ? $defs : {};
  for (const [name, def] of Object.entries(defs))
    if (isObject(def)) describeSchema(def, name, choices);
  describeSchema(root, 'Story');
  const file = { ...root, title: 'A story', description: schemaWords.Story, $defs: defs };
  return `${JSON.stringify(file, null, 2)}\n`;
}

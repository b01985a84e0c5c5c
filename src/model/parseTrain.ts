import { issueList } from './issueList.ts';
import { type ParsedTrainFile, parseTrainJson } from './parseTrainJson.ts';
import { readJson } from './readJson.ts';
import type { TrainOptions } from './trainOptions.ts';

/** Reads a train from the text of a file; `file` is its name or address. Never throws: what is wrong is in `issues`. */
export function parseTrain(file: string, text: string, options: TrainOptions): ParsedTrainFile {
  const list = issueList(file);
  const read = readJson(list, text);
  if (read === null)
    return {
      train: null,
      issues: list.issues,
      visitorFacts: [],
      visitorSources: [],
    };
  return parseTrainJson(file, read.value, options);
}

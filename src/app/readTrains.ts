import { parseTrain } from '../model/parseTrain.ts';
import { kitNames } from '../store/kitNames.ts';
import { mainTrains } from '../store/mainTrains.ts';
import type { ShippedTrains } from './shippedTrains.ts';

/** Parses the texts of shipped train files by id, main trains first; a train that cannot be read is left out and listed. */
export function readTrains(files: Readonly<Record<string, string>>): ShippedTrains {
  const trains: ShippedTrains['trains'][number][] = [];
  const issues: ShippedTrains['issues'][number][] = [];
  const main: readonly string[] = mainTrains;
  const rest = Object.keys(files).filter((id) => !main.includes(id));
  for (const id of [...main, ...rest]) {
    const text = files[id];
    const file = `data/trains/${id}.json`;
    if (text === undefined) {
      const expected = 'this file, with the train in it';
      issues.push({
        file,
        path: '',
        code: 'missing',
        found: 'nothing',
        expected,
        suggestion: null,
      });
      continue;
    }
    const parsed = parseTrain(file, text, { ...kitNames, visitor: false });
    issues.push(...parsed.issues);
    if (parsed.train) trains.push(parsed.train);
  }
  return { trains, issues };
}

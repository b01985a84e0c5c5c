import { issueText } from '../../src/i18n/issues.ts';
import { shippedStories } from './shippedStories.ts';
import { shippedTrains } from './shippedTrains.ts';

/** Reads all shipped data. `problems`: one line each, with its place and its fix; empty when all is well. */
export function checkShippedData(): {
  readonly problems: readonly string[];
  readonly summary: string;
} {
  const { trains, facts, sources, issues } = shippedTrains();
  const told = shippedStories(trains);
  const problems = [...issues, ...told.issues].map((issue) => {
    const words = issueText(issue);
    return words.includes(issue.file) ? words : `${issue.file}: ${words}`;
  });
  if (trains.length === 0 && problems.length === 0) problems.push('data/trains: no train file');
  const consists = trains.map(({ id, cars }) => `${id} ${cars.length} cars`).join(', ');
  return {
    problems,
    summary: `Data are sound: ${consists}; ${facts} facts, ${sources} sources; ${told.steps} steps of stories`,
  };
}

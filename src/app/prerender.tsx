import { renderToStaticMarkup } from 'react-dom/server';
import facts from '../../data/facts.json';
import sources from '../../data/sources.json';
import { parseFacts } from '../model/parseFacts.ts';
import { StaticPage } from '../ui/StaticPage.tsx';
import { loadStory } from './loadStory.ts';
import { planAll } from './planAll.ts';
import { readTrains } from './readTrains.ts';
import { trainFiles } from './trainFiles.ts';

/** The page as HTML for the build: all that can be read, before and without any script. */
export async function prerender(): Promise<{ head: string; body: string }> {
  const plans = planAll(readTrains(trainFiles).trains);
  const { base } = parseFacts(facts, sources);
  if (!base) throw new Error('facts.json or sources.json cannot be read.');
  const story = await loadStory(plans.values(), base);
  const body = renderToStaticMarkup(
    <StaticPage plans={[...plans.values()]} factBase={base} story={story} />,
  );
  return { head: '', body };
}

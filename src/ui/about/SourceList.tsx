import type { ReactNode } from 'react';
import { tAbout } from '../../i18n/tAbout.ts';
import type { FactBase, Source } from '../../model/fact.ts';
import { SourceCard } from '../SourceCard.tsx';
import { AboutSection } from './AboutSection.tsx';

const groups = ['kim', 'putin', 'both', 'ours'] as const;
type Group = (typeof groups)[number];

/** Every source in full, by the train that it speaks of, in order of date; undated ones last. */
export function SourceList({ factBase }: { readonly factBase: FactBase }): ReactNode {
  const cited = new Map<string, { count: number; subjects: Set<string> }>();
  for (const fact of factBase.facts.values()) {
    for (const id of fact.sources) {
      const entry = cited.get(id) ?? { count: 0, subjects: new Set() };
      entry.count += 1;
      entry.subjects.add(fact.subject);
      cited.set(id, entry);
    }
  }
  const groupOf = (source: Source): Group => {
    if (source.id === 'editor') return 'ours';
    const subjects = cited.get(source.id)?.subjects ?? new Set();
    if (subjects.size !== 1) return 'both';
    return subjects.has('moving-fortress') ? 'kim' : subjects.has('ghost-train') ? 'putin' : 'both';
  };
  const sources = [...factBase.sources.values()].sort(byDate);
  return (
    <AboutSection part="sources">
      {groups.map((group) => {
        const own = sources.filter((source) => groupOf(source) === group);
        if (own.length === 0) return null;
        return (
          <div key={group}>
            <h3>{tAbout(`about.sources-${group}`)}</h3>
            <ol className="source-cards">
              {own.map((source) => {
                const count = cited.get(source.id)?.count ?? 0;
                return (
                  <li key={source.id} id={`source-${source.id}`}>
                    <SourceCard source={source} />
                    <p className="source-note">
                      {count === 1
                        ? tAbout('about.sources-cited-1')
                        : tAbout('about.sources-cited', { count })}
                    </p>
                  </li>
                );
              })}
            </ol>
          </div>
        );
      })}
    </AboutSection>
  );
}

function byDate(a: Source, b: Source): number {
  const [first, second] = [a.date ?? '9999', b.date ?? '9999'];
  return first < second ? -1 : first > second ? 1 : a.publisher.localeCompare(b.publisher, 'en');
}

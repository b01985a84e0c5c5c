import type { ReactNode } from 'react';
import { hasText } from '../i18n/hasText.ts';
import { tTopics } from '../i18n/tTopics.ts';
import type { Fact, FactBase } from '../model/fact.ts';
import { Claim } from './Claim.tsx';

interface Props {
  readonly facts: readonly Fact[];
  readonly factBase: FactBase;
  readonly heading: 'h3' | 'h4';
  readonly showOrigin?: boolean;
}

/** Claims grouped by topic, in the order in which topics first occur. */
export function TopicClaims({
  facts,
  factBase,
  heading: Heading,
  showOrigin = false,
}: Props): ReactNode {
  const topics = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = topics.get(fact.topic);
    if (group) group.push(fact);
    else topics.set(fact.topic, [fact]);
  }
  return [...topics].map(([topic, group]) => (
    <div key={topic} className="topic">
      <Heading>{topicTitle(topic)}</Heading>
      <ul className="claims">
        {group.map((fact) => (
          <Claim key={fact.id} fact={fact} factBase={factBase} showOrigin={showOrigin} />
        ))}
      </ul>
    </div>
  ));
}

function topicTitle(topic: string): string {
  const key = `topic.${topic}`;
  return hasText(key) ? tTopics(key) : tTopics('topic.other');
}

import type { ReactNode } from 'react';
import { tOverlays } from '../../../i18n/tOverlays.ts';
import { tPanel } from '../../../i18n/tPanel.ts';
import type { FactBase } from '../../../model/fact.ts';
import type { Pattern } from '../../../store/overlays/pattern.ts';
import { factsOf } from '../../factsOf.ts';
import { patternWords } from '../../overlays/patternWords.ts';
import { SourceLine } from '../../SourceLine.tsx';
import { sourcesOf } from '../../sourcesOf.ts';

interface Props {
  readonly pattern: Pattern;
  /** Claims that this part is made against the threat. */
  readonly ids: readonly string[];
  readonly factBase: FactBase;
}

/** What is said of one part of a car, in words, and who says it. */
export function SectionPart({ pattern, ids, factBase }: Props): ReactNode {
  const facts = factsOf(ids, factBase);
  const words =
    pattern === 'disputed' ? tOverlays('armour.part-disputed') : patternWords('armour', pattern);
  return (
    <dd>
      <span className="section-word">
        <span className="swatch" data-mark={pattern} aria-hidden="true" />
        {words}
      </span>
      {facts.length > 0 && (
        <SourceLine lead={tPanel('source.reported')} sources={sourcesOf(facts, factBase)} />
      )}
    </dd>
  );
}

import type { ReactNode } from 'react';
import { memo } from 'react';
import { t } from '../../i18n/t.ts';
import type { TrainPlan } from '../../plan/types.ts';
import type { Found } from '../../store/find/makeFinder.ts';
import { EvidenceMark } from '../EvidenceMark.tsx';
import { textLanguage } from '../textLanguage.ts';
import { foundPlace } from './foundPlace.ts';
import { Marked } from './Marked.tsx';

interface Props {
  readonly found: Found;
  readonly plans: ReadonlyMap<string, TrainPlan>;
}

/** One thing that was found: its mark, its title with the match in it, and where it is. */
export const FoundRow = memo(function FoundRow({ found, plans }: Props): ReactNode {
  const { entry, words } = found;
  const language = textLanguage(entry.title);
  // A source stands behind claims of several kinds: it has no mark of its own.
  const level = entry.kind === 'source' ? undefined : entry.evidence[0];
  return (
    <>
      {level ? <EvidenceMark level={level} /> : <span />}
      <span>
        <span
          className={language ? 'found-title foreign' : `found-title found-${entry.kind}`}
          lang={language ?? undefined}
        >
          <Marked text={entry.title} words={words} />
        </span>
        {level && <span className="sr-only"> {t(`evidence.${level}`)}.</span>}{' '}
        <span className="found-place">
          <Marked text={foundPlace(found, plans)} words={words} />
        </span>
      </span>
    </>
  );
});

import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { tSpot } from '../../../i18n/tSpot.ts';
import type { FactBase } from '../../../model/fact.ts';
import type { Giveaway } from '../../../plan/compare/giveaways.ts';
import { seenIn } from '../../../plan/compare/seenIn.ts';
import type { SpotQuestion } from '../../../plan/compare/spotQuestions.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { SpotClaims } from './SpotClaims.tsx';
import { SpotPicture } from './SpotPicture.tsx';
import { seenWords } from './seenWords.ts';
import type { SpotPick } from './spotRound.ts';

interface Props {
  readonly question: SpotQuestion;
  /** Number of the question, from 1, and how many there are. */
  readonly n: number;
  readonly count: number;
  /** What was picked; null while the question is open. */
  readonly pick: SpotPick | null;
  readonly giveaway: Giveaway | undefined;
  readonly hidden: TrainPlan;
  readonly ordinary: TrainPlan;
  readonly factBase: FactBase | null;
  readonly onPick: (pick: SpotPick) => void;
  readonly onNext: () => void;
}

/** One look: two pictures to choose from, then what gives the train away. */
export function SpotLook(props: Props): ReactNode {
  const { question, n, count, pick, giveaway, hidden, ordinary, factBase, onPick, onNext } = props;
  const told = pick !== null;
  const look = useRef<HTMLDivElement>(null);
  const verdict = useRef<HTMLDivElement>(null);
  // Focus goes along, so that keys and readers are where the round is.
  useEffect(() => {
    const part = told ? verdict.current : look.current;
    part?.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
    look.current?.scrollIntoView({ block: 'start' });
  }, [told]);

  return (
    <div className="spot-look" data-look={question.id} data-told={told} ref={look}>
      <p className="quiet">{tSpot('spot.progress', { n, count })}</p>
      <h3 tabIndex={-1} className="spot-prompt">
        {tSpot('spot.question')}
      </h3>
      <div className="spot-pair">
        {([0, 1] as const).map((i) => {
          const stretch = question.stretches[i];
          const plan = stretch.train === hidden.train.id ? hidden : ordinary;
          const letter = tSpot(i === 0 ? 'spot.picture-0' : 'spot.picture-1');
          const seen = seenWords(seenIn(plan, stretch));
          return (
            <button
              key={i}
              type="button"
              className="spot-pick"
              data-hidden={told ? i === question.hidden : undefined}
              aria-label={tSpot('spot.pick', { letter, seen })}
              aria-pressed={pick === i}
              aria-disabled={told}
              onClick={() => !told && onPick(i)}
            >
              <SpotPicture
                plan={plan}
                hidden={hidden}
                stretch={stretch}
                spots={told && question.spotsIn === i ? question.spots : []}
              />
              <span className="spot-letter">
                {letter}
                {told &&
                  `: ${tSpot(i === question.hidden ? 'spot.is-hidden' : 'spot.is-ordinary')}`}
                {pick === i && <span className="spot-yours">{tSpot('spot.yours')}</span>}
              </span>
            </button>
          );
        })}
      </div>
      {(!told || pick === 'same') && (
        <button
          type="button"
          className="button spot-same"
          aria-pressed={pick === 'same'}
          aria-disabled={told}
          onClick={() => !told && onPick('same')}
        >
          {tSpot('spot.same')}
        </button>
      )}
      {told && (
        <div className="spot-told" ref={verdict}>
          <div className="spot-verdict">
            <h4 tabIndex={-1}>{tSpot(pick === question.answer ? 'spot.right' : 'spot.wrong')}</h4>
            <button type="button" className="button primary" onClick={onNext}>
              {tSpot(n < count ? 'spot.next' : 'spot.finish')}
            </button>
          </div>
          <SpotClaims question={question} giveaway={giveaway} hidden={hidden} factBase={factBase} />
        </div>
      )}
    </div>
  );
}

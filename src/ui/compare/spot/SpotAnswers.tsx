import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { tSpot } from '../../../i18n/tSpot.ts';
import type { FactBase } from '../../../model/fact.ts';
import type { Giveaway } from '../../../plan/compare/giveaways.ts';
import type { SpotQuestion } from '../../../plan/compare/spotQuestions.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { Claim } from '../../Claim.tsx';
import { factsOf } from '../../factsOf.ts';
import { StateLink } from '../../StateLink.tsx';
import { SpotClaims } from './SpotClaims.tsx';
import { SpotPicture } from './SpotPicture.tsx';
import type { SpotPick } from './spotRound.ts';

/** Reported marks of the train that a drawing of its outside does not show. */
const unseen = ['putin-windows-screened', 'putin-loco-no-numbers', 'putin-priority'];

interface Props {
  readonly questions: readonly SpotQuestion[];
  /** By question; shorter where the round was not played to its end. */
  readonly picks: readonly SpotPick[];
  readonly known: readonly Giveaway[];
  readonly hidden: TrainPlan;
  readonly ordinary: TrainPlan;
  readonly factBase: FactBase | null;
  readonly onAgain: () => void;
}

/** The end of a round: the score if it was played, and every giveaway with its picture and claims. */
export function SpotAnswers(props: Props): ReactNode {
  const { questions, picks, known, hidden, ordinary, factBase, onAgain } = props;
  const played = picks.length === questions.length;
  const right = questions.filter(({ answer }, i) => picks[i] === answer).length;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className="spot-answers">
      <h3 ref={title} tabIndex={-1} className="spot-prompt" data-score={played ? right : undefined}>
        {played
          ? tSpot('spot.result', { right, count: questions.length })
          : tSpot('spot.result-none')}
      </h3>
      <div className="actions">
        <button type="button" className="button primary" onClick={onAgain}>
          {played ? tSpot('spot.again') : tSpot('spot.begin')}
        </button>
        <StateLink
          to={{ view: 'overview', train: ordinary.train.id, cam: 'home' }}
          className="button"
        >
          {tSpot('spot.beside')}
        </StateLink>
      </div>
      <ol className="spot-list">
        {questions.map((question, i) => {
          const { spotsIn, stretches, spots } = question;
          const stretch = stretches[question.id === 'twin' ? question.hidden : spotsIn];
          const on = stretch.train === hidden.train.id ? hidden : ordinary;
          const car = spots[0]?.vehicleId.split('/')[1];
          const shown =
            spotsIn === question.hidden && car !== undefined && Number.isInteger(Number(car));
          return (
            <li key={question.id} data-answer={question.id}>
              <div className="spot-answer-picture">
                <SpotPicture plan={on} hidden={hidden} stretch={stretch} spots={spots} />
              </div>
              <div>
                {played && (
                  <p className="quiet">
                    {tSpot(picks[i] === question.answer ? 'spot.told' : 'spot.missed')}
                  </p>
                )}
                <SpotClaims
                  question={question}
                  giveaway={known.find(({ id }) => id === question.id)}
                  hidden={hidden}
                  factBase={factBase}
                />
                {shown && (
                  <StateLink
                    to={{ view: 'car', train: hidden.train.id, car: Number(car) }}
                    className="text-button"
                  >
                    {tSpot('spot.show')}
                  </StateLink>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {factBase && (
        <section className="section">
          <h4>{tSpot('spot.unseen')}</h4>
          <ul className="claims">
            {factsOf(unseen, factBase).map((fact) => (
              <Claim key={fact.id} fact={fact} factBase={factBase} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

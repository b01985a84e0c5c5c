import type { ReactNode } from 'react';
import { useMemo, useReducer } from 'react';
import { tSpot } from '../../../i18n/tSpot.ts';
import type { FactBase } from '../../../model/fact.ts';
import { giveaways } from '../../../plan/compare/giveaways.ts';
import { spotQuestions } from '../../../plan/compare/spotQuestions.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { liveryVars } from '../../liveryVars.ts';
import { ScrollRegion } from '../../ScrollRegion.tsx';
import { stripScale } from '../../stripScale.ts';
import { VehicleMark } from '../../VehicleMark.tsx';
import { SpotAnswers } from './SpotAnswers.tsx';
import { SpotLook } from './SpotLook.tsx';
import { newRound, spotRound } from './spotRound.ts';
import './spot.css';

interface Props {
  readonly hidden: TrainPlan;
  readonly ordinary: TrainPlan;
  readonly factBase: FactBase | null;
}

/** A short round: which of two pictures is the ghost train? The answers are facts, and can be seen without playing. */
export function SpotTheGhost({ hidden, ordinary, factBase }: Props): ReactNode {
  const [state, step] = useReducer(spotRound, newRound);
  const questions = useMemo(
    () => spotQuestions(hidden, ordinary, state.round),
    [hidden, ordinary, state.round],
  );
  const known = useMemo(() => giveaways(hidden, ordinary), [hidden, ordinary]);
  const count = questions.length;
  const question = questions[state.index];
  return (
    <section className="spot" aria-labelledby="spot-title" data-phase={state.phase}>
      <h2 id="spot-title" tabIndex={-1}>
        {tSpot('spot.title')}
      </h2>
      {state.phase === 'start' && (
        <>
          <p className="spot-lead">{tSpot('spot.lead', { count })}</p>
          <ScrollRegion className="spot-scroll" label={tSpot('spot.trains')}>
            <div
              className="spot-trains"
              role="img"
              aria-label={tSpot('spot.trains')}
              style={stripScale([hidden, ordinary])}
            >
              {[hidden, ordinary].map((plan) => (
                <div key={plan.train.id} className="spot-train" style={liveryVars(hidden.train)}>
                  <p className="quiet">{plan.train.shortName}</p>
                  {plan.vehicles.map((vehicle) => (
                    <span key={vehicle.id} className="spot-vehicle">
                      <VehicleMark vehicle={vehicle} train={plan.train} />
                    </span>
                  ))}
                </div>
              ))}
            </div>
          </ScrollRegion>
          <div className="actions">
            <button
              type="button"
              className="button primary"
              onClick={() => step({ type: 'begin' })}
            >
              {tSpot('spot.begin')}
            </button>
            <button type="button" className="button" onClick={() => step({ type: 'reveal' })}>
              {tSpot('spot.answers')}
            </button>
          </div>
        </>
      )}
      {question && (state.phase === 'asking' || state.phase === 'told') && (
        <>
          <SpotLook
            key={`${state.round} ${question.id}`}
            question={question}
            n={state.index + 1}
            count={count}
            pick={state.picks[state.index] ?? null}
            giveaway={known.find(({ id }) => id === question.id)}
            hidden={hidden}
            ordinary={ordinary}
            factBase={factBase}
            onPick={(pick) => step({ type: 'pick', pick })}
            onNext={() => step({ type: 'next', count })}
          />
          <button
            type="button"
            className="text-button spot-reveal"
            onClick={() => step({ type: 'reveal' })}
          >
            {tSpot('spot.answers')}
          </button>
        </>
      )}
      {state.phase === 'done' && (
        <SpotAnswers
          questions={questions}
          picks={state.picks}
          known={known}
          hidden={hidden}
          ordinary={ordinary}
          factBase={factBase}
          onAgain={() => step({ type: 'begin' })}
        />
      )}
    </section>
  );
}

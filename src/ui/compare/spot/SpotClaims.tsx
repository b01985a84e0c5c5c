import type { ReactNode } from 'react';
import { tSpot } from '../../../i18n/tSpot.ts';
import type { FactBase } from '../../../model/fact.ts';
import type { Giveaway } from '../../../plan/compare/giveaways.ts';
import type { SpotQuestion } from '../../../plan/compare/spotQuestions.ts';
import type { CarPlan, TrainPlan } from '../../../plan/types.ts';
import { Claim } from '../../Claim.tsx';
import { factsOf } from '../../factsOf.ts';

interface Props {
  readonly question: SpotQuestion;
  readonly giveaway: Giveaway | undefined;
  readonly hidden: TrainPlan;
  readonly factBase: FactBase | null;
}

/** What gives the train away in one sentence, how it is drawn, and the claims that it rests on. */
export function SpotClaims({ question, giveaway, hidden, factBase }: Props): ReactNode {
  const { id } = question;
  const car = carOf(question, hidden);
  return (
    <>
      <p className="spot-tell">{tellWords(id, giveaway)}</p>
      {id === 'boards' && <p className="quiet">{tSpot('spot.boards-ours')}</p>}
      {id !== 'boards' && id !== 'locomotives' && car && (
        <p className="quiet">{tSpot('spot.basis', { basis: lowered(car.car.vehicle.basis) })}</p>
      )}
      {factBase && (
        <ul className="claims">
          {factsOf(question.facts, factBase).map((fact) => (
            <Claim key={fact.id} fact={fact} factBase={factBase} />
          ))}
        </ul>
      )}
    </>
  );
}

function tellWords(id: SpotQuestion['id'], giveaway: Giveaway | undefined): string {
  const { hidden = 0, ordinary = 0 } = giveaway ?? {};
  if (id === 'axles') return tSpot('spot.axles', { hidden, ordinary });
  if (id === 'locomotives') return tSpot('spot.locomotives', { hidden, ordinary });
  return tSpot(`spot.${id}`);
}

/** The hidden train's car in the middle of its picture. */
function carOf({ stretches, hidden: own }: SpotQuestion, hidden: TrainPlan): CarPlan | undefined {
  const { from, to } = stretches[own];
  const middle = (from + to) / 2;
  return hidden.cars.find(({ x, length }) => middle >= x && middle < x + length);
}

/** ‘Standard Russian body; …’ → ‘standard Russian body; …’. */
function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

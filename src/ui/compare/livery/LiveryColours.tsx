import type { ReactNode } from 'react';
import { tLivery } from '../../../i18n/tLivery.ts';
import type { FactBase } from '../../../model/fact.ts';
import { liveryParts } from '../../../plan/compare/liveryParts.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { useStore } from '../../../store/store.ts';
import { Claim } from '../../Claim.tsx';
import { factsOf } from '../../factsOf.ts';
import { LiveryPicture } from './LiveryPicture.tsx';
import { placeWords } from './placeWords.ts';

interface Props {
  readonly plan: TrainPlan;
  readonly factBase: FactBase | null;
  /** Level of the train's name; `h3` in the page before scripts. */
  readonly Title: 'h2' | 'h4';
}

/** A train's colours by name, where each sits on the body, and who says so. */
export function LiveryColours({ plan, factBase, Title }: Props): ReactNode {
  const units = useStore((s) => s.units);
  const { train } = plan;
  const said = factBase ? factsOf(train.livery.facts, factBase) : [];
  return (
    <div className="livery">
      <Title>{train.shortName}</Title>
      <LiveryPicture plan={plan} />
      <ol className="livery-list">
        {liveryParts(train.livery).map(({ name, colour, places }) => (
          <li key={`${name} ${colour}`}>
            <span className="livery-swatch" style={{ background: colour }} />
            <div>
              <p className="livery-name">{name}</p>
              <p className="quiet">{places.map((place) => placeWords(place, units)).join('; ')}</p>
              <p className="quiet">{tLivery('livery.as-drawn', { colour })}</p>
            </div>
          </li>
        ))}
      </ol>
      {factBase && said.length > 0 && (
        <details className="fold section livery-said">
          <summary>
            {tLivery('livery.said')}
            <span className="quiet">{said.length}</span>
          </summary>
          <ul className="claims">
            {said.map((fact) => (
              <Claim key={fact.id} fact={fact} factBase={factBase} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { tPanel } from '../../i18n/tPanel.ts';
import { tWalk } from '../../i18n/tWalk.ts';
import type { FactBase } from '../../model/fact.ts';
import type { CarPlan } from '../../plan/types.ts';
import { Claim } from '../Claim.tsx';
import { EvidenceWord } from '../EvidenceWord.tsx';
import { factsOf } from '../factsOf.ts';
import { focusPicture } from '../focusPicture.ts';
import { StateLink } from '../StateLink.tsx';

interface Props {
  readonly carPlan: CarPlan;
  /** `<train>/<n>/<item>`. */
  readonly id: string;
  readonly factBase: FactBase | null;
  readonly onClose: () => void;
}

/** What is known of the thing that was chosen: its mark, its claims with their sources, and the way to the car's panel. */
export function ItemCard({ carPlan, id, factBase, onClose }: Props): ReactNode {
  const card = useRef<HTMLElement>(null);
  const amenity = carPlan.car.amenities.find((one) => `${carPlan.id}/${one.id}` === id);
  if (!amenity) return null;
  const facts = factBase ? factsOf(amenity.facts, factBase) : [];
  const [train = ''] = carPlan.id.split('/');
  return (
    <section className="item-card" data-item={id} aria-label={amenity.name} ref={card}>
      <div className="item-card-head">
        <h3>{amenity.name}</h3>
        <button
          type="button"
          className="icon-button"
          aria-label={tWalk('item.close')}
          onClick={() => {
            // Focus that stood on the card goes back to the picture.
            if (card.current?.contains(document.activeElement)) focusPicture();
            onClose();
          }}
        >
          <X size={20} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
      <EvidenceWord level={amenity.evidence} />
      {facts.length > 0 && factBase && (
        <ul className="claims">
          {facts.map((fact) => (
            <Claim
              key={fact.id}
              fact={fact}
              factBase={factBase}
              plain={fact.evidence === amenity.evidence}
            />
          ))}
        </ul>
      )}
      {factBase && facts.length === 0 && <p className="quiet">{tPanel('panel.nothingMore')}</p>}
      <p className="item-card-more">
        <StateLink to={{ view: 'car', train, car: carPlan.car.n, item: id }}>
          {tWalk('item.claims')}
        </StateLink>
      </p>
    </section>
  );
}

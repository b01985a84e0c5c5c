import { LocateFixed } from 'lucide-react';
import type { ReactNode } from 'react';
import { useContext } from 'react';
import { t } from '../../i18n/t.ts';
import { tPanel } from '../../i18n/tPanel.ts';
import type { FactBase } from '../../model/fact.ts';
import type { Amenity, Room } from '../../model/train.ts';
import { useStore } from '../../store/store.ts';
import { Claim } from '../Claim.tsx';
import { EvidenceMark } from '../EvidenceMark.tsx';
import { EvidenceWord } from '../EvidenceWord.tsx';
import { factsOf } from '../factsOf.ts';
import { PageContext } from '../pageContext.ts';
import { StateLink } from '../StateLink.tsx';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionProps } from './types.ts';

/** What is in the car, room by room; each item with its mark, its word and the claims that it stands on. */
export function Items({ carPlan, factBase, item }: SectionProps): ReactNode {
  const { amenities, rooms } = carPlan.car;
  if (amenities.length === 0) return null;
  const claims = new Set(amenities.flatMap(({ facts }) => facts)).size;
  const groups: readonly (Room | null)[] = [...rooms, null];
  const titled = new Set(amenities.map(({ room }) => room)).size > 1;
  return (
    <SectionFrame title={tPanel('panel.items')} aside={countWords(claims)}>
      {groups.map((room) => {
        const inside = amenities.filter((amenity) => amenity.room === (room?.id ?? null));
        if (inside.length === 0) return null;
        return (
          <div key={room?.id ?? ''} className="room">
            {titled && <RoomTitle room={room} />}
            <ul className="items">
              {shareClaims(inside).map((group) => (
                <ItemGroup
                  key={group[0]?.id}
                  group={group}
                  carId={carPlan.id}
                  shown={carPlan.items.map(({ id }) => id)}
                  chosen={item}
                  factBase={factBase}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </SectionFrame>
  );
}

function RoomTitle({ room }: { readonly room: Room | null }): ReactNode {
  return <h4>{room ? room.name : tPanel('panel.outside')}</h4>;
}

interface GroupProps {
  readonly group: readonly Amenity[];
  readonly carId: string;
  /** Items that the picture can show. */
  readonly shown: readonly string[];
  readonly chosen: string | null;
  readonly factBase: FactBase;
}

function ItemGroup({ group, carId, shown, chosen, factBase }: GroupProps): ReactNode {
  const { navigate } = useContext(PageContext);
  const scene = useStore((s) => s.progress.phase !== 'failed');
  const facts = factsOf(group[0]?.facts ?? [], factBase);
  return (
    <li>
      {group.map((amenity) => {
        const id = `${carId}/${amenity.id}`;
        return (
          <div key={id} className={id === chosen ? 'item item-chosen' : 'item'} data-item={id}>
            <EvidenceMark level={amenity.evidence} />
            <p className="item-name">
              {amenity.name}
              <span className="item-evidence">{t(`evidence.${amenity.evidence}`)}</span>
            </p>
            {navigate && scene && shown.includes(id) && (
              <StateLink
                to={placeOf(id, amenity)}
                className="icon-button"
                label={
                  amenity.room === null
                    ? tPanel('panel.locate', { name: amenity.name })
                    : tPanel('panel.show', { name: amenity.name })
                }
              >
                <LocateFixed size={20} strokeWidth={1.75} aria-hidden="true" />
              </StateLink>
            )}
          </div>
        );
      })}
      {facts.length > 0 && (
        <ul className="claims claims-of-item">
          {facts.map((fact) => (
            <Claim
              key={fact.id}
              fact={fact}
              factBase={factBase}
              plain={group.every(({ evidence }) => evidence === fact.evidence)}
            />
          ))}
        </ul>
      )}
      {facts.length === 0 && (
        <p className="claims-of-item">
          <EvidenceWord level="unreported" words={tPanel('panel.nothingMore')} />
        </p>
      )}
    </li>
  );
}

/** Neighbours that stand on the same facts are shown together, so that no claim is read twice in a row. */
function shareClaims(amenities: readonly Amenity[]): readonly (readonly Amenity[])[] {
  const groups = new Map<string, Amenity[]>();
  for (const amenity of amenities) {
    const key = amenity.facts.join(' ');
    const group = groups.get(key);
    if (group) group.push(amenity);
    else groups.set(key, [amenity]);
  }
  return [...groups.values()];
}

/** What stands in a room is seen from its stand; what is outside, from outside. */
function placeOf(itemId: string, { room }: Amenity) {
  const [train = null, car = ''] = itemId.split('/');
  return { view: room === null ? 'car' : 'walk', train, car: Number(car), item: itemId } as const;
}

function countWords(count: number): string {
  return count === 1 ? tPanel('panel.claim') : tPanel('panel.claims', { count });
}

import { LogOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../../i18n/t.ts';
import { tWalk } from '../../i18n/tWalk.ts';
import { EvidenceMark } from '../EvidenceMark.tsx';
import { liveryVars } from '../liveryVars.ts';
import type { WalkPlace } from './useWalkPlace.ts';

interface Props {
  readonly place: WalkPlace;
  readonly onLeave: () => void;
}

/** Where one is: room, train, car; how much of the room somebody reported; and the way out. */
export function RoomPlate({ place, onLeave }: Props): ReactNode {
  const { plan, carPlan, inside, room } = place;
  const { car } = carPlan;
  const here = inside?.rooms[room];
  const level = car.rooms.find(({ id }) => id === here?.id)?.evidence ?? 'unreported';
  const sourced = car.amenities.some(
    (amenity) => amenity.room === here?.id && amenity.evidence !== 'unreported',
  );
  return (
    <div className="room-plate" style={liveryVars(plan.train)}>
      <div className="room-words">
        <h2 data-room={here?.id ?? ''}>{here?.name ?? car.name}</h2>
        <p className="room-place">
          {tWalk('walk.place', {
            train: plan.train.shortName,
            n: car.n,
            count: plan.cars.length,
            name: car.name,
          })}
        </p>
        <p className="room-evidence">
          <EvidenceMark level={level} />
          {here?.fit.unknown
            ? tWalk('walk.unknown', { kind: here.kind })
            : tWalk(sourced ? 'walk.partly' : 'walk.illustrative', {
                evidence: t(`evidence.${level}`),
              })}
        </p>
      </div>
      <button type="button" className="leave" onClick={onLeave}>
        <LogOut size={20} strokeWidth={1.75} aria-hidden="true" />
        {tWalk('walk.leave')}
      </button>
    </div>
  );
}

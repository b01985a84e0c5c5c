import type { ReactNode } from 'react';
import { tKnown } from '../../i18n/tKnown.ts';
import type { InsidePlan } from '../../plan/inside/types.ts';

/** A note for each room of a kind that the kit does not know: why it stands empty. */
export function UnknownRooms({ rooms }: Pick<InsidePlan, 'rooms'>): ReactNode {
  return rooms
    .filter(({ fit }) => fit.unknown)
    .map(({ id, name, kind }) => (
      <p key={id} className="quiet" data-unknown-room={id}>
        {tKnown('known.empty', { room: name, kind })}
      </p>
    ));
}

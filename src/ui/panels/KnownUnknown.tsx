import type { ReactNode } from 'react';
import { tKnown } from '../../i18n/tKnown.ts';
import { tPanel } from '../../i18n/tPanel.ts';
import type { Evidence } from '../../model/evidence.ts';
import { EvidenceWord } from '../EvidenceWord.tsx';
import { knownOf } from './knownOf.ts';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionProps } from './types.ts';

/** At a glance: what of the car is reported, what is drawn only to illustrate, and what nobody has said. */
export function KnownUnknown({ carPlan }: SectionProps): ReactNode {
  const { car } = carPlan;
  const { reported, elsewhere, disputed, rooms, unknown } = knownOf(car);
  const told = reported.length + elsewhere.length + disputed.length > 0;
  return (
    <SectionFrame title={tKnown('known.title')}>
      <dl className="known">
        <Group
          level="reported"
          words={tKnown('known.reported')}
          lines={told ? reported : [tKnown('known.nothing')]}
        />
        <Group level="contents" words={tKnown('known.elsewhere')} lines={elsewhere} />
        <Group level="disputed" words={tKnown('known.disputed')} lines={disputed} />
        <Group
          level="unreported"
          words={tKnown('known.illustrative')}
          lines={[
            ...(rooms.length > 0 ? [tKnown('known.rooms', { rooms: roomWords(rooms) })] : []),
            tKnown('known.looks'),
          ]}
        />
        <Group
          level={null}
          words={tKnown('known.unknown')}
          lines={[
            ...(unknown.holds ? [tKnown('known.holds')] : []),
            ...(unknown.place ? [tKnown('known.place')] : []),
            ...(unknown.order ? [tKnown('known.order')] : []),
            ...(unknown.armour.length > 0
              ? [
                  tKnown('known.armour', {
                    parts: unknown.armour
                      .map((part) => tPanel(`panel.${part}`).toLowerCase())
                      .join(', '),
                  }),
                ]
              : []),
          ]}
        />
      </dl>
    </SectionFrame>
  );
}

interface GroupProps {
  /** Its mark; none where there is nothing that could bear one. */
  readonly level: Evidence | null;
  readonly words: string;
  readonly lines: readonly string[];
}

function Group({ level, words, lines }: GroupProps): ReactNode {
  if (lines.length === 0) return null;
  return (
    <div>
      <dt>{level === null ? words : <EvidenceWord level={level} words={words} />}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );
}

function roomWords(rooms: readonly { readonly name: string; readonly count: number }[]): string {
  return rooms
    .map(({ name, count }) => (count > 1 ? tKnown('known.times', { name, count }) : name))
    .join(', ');
}

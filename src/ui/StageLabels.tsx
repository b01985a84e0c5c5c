import type { ReactNode } from 'react';
import { useStore } from '../store/store.ts';
import { findCar } from './findCar.ts';
import { Ghosts } from './Ghosts.tsx';
import { Labels } from './Labels.tsx';
import { RoomLabels } from './RoomLabels.tsx';

/** The labels of what is chosen and pointed at. Apart from the stage, so that pointing renders nothing else anew. */
export function StageLabels({ selected }: { readonly selected: string | null }): ReactNode {
  const stage = useStore((s) => s.stage);
  const plans = useStore((s) => s.plans);
  const hover = useStore((s) => s.hover);
  const lit = useStore((s) => s.lit);
  const item = useStore((s) => s.item);
  const cut = useStore((s) => s.cut);
  const tracks = useStore((s) => s.tracks);
  if (!stage) return null;
  // Of all that is cut open, the open car says its rooms.
  const opened = cut === 'all' ? selected : cut;
  const found = opened === null ? null : findCar(opened, plans);
  const track = found && tracks.find(({ plan }) => plan === found.plan);
  const chosen = selected === null ? null : findCar(selected, plans);
  const itsTrack = chosen && tracks.find(({ plan }) => plan === chosen.plan);
  // What was pointed at may have been hidden since, so that the chosen car is seen.
  const before = itsTrack ? tracks.slice(0, tracks.indexOf(itsTrack)) : [];
  const hidden = before.some(({ plan }) => hover?.startsWith(`${plan.train.id}/`));
  return (
    <>
      <Labels
        stage={stage}
        plans={plans}
        selected={selected}
        hover={hidden ? null : hover}
        lit={lit}
        item={selected === null ? null : item}
        open={opened !== null && opened === selected}
      />
      {chosen && itsTrack && (
        <Ghosts stage={stage} tracks={tracks} track={itsTrack} car={chosen.carPlan} />
      )}
      {found && track && <RoomLabels stage={stage} track={track} carPlan={found.carPlan} />}
    </>
  );
}

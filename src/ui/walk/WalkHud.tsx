import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { tWalk } from '../../i18n/tWalk.ts';
import { useStore } from '../../store/store.ts';
import { focusPicture } from '../focusPicture.ts';
import { useMedia } from '../useMedia.ts';
import { GuideCaption } from './GuideCaption.tsx';
import { ItemCard } from './ItemCard.tsx';
import { ItemDots } from './ItemDots.tsx';
import { KeysHint } from './KeysHint.tsx';
import { MiniPlan } from './MiniPlan.tsx';
import { PlanSheet } from './PlanSheet.tsx';
import { RoomPlate } from './RoomPlate.tsx';
import { ThumbStick } from './ThumbStick.tsx';
import { useWalkPlace } from './useWalkPlace.ts';
import { WalkTools } from './WalkTools.tsx';
import './walk.css';

/** All that stands over the picture while one walks. */
export function WalkHud(): ReactNode {
  const place = useWalkPlace();
  const stage = useStore((s) => s.stage);
  const tracks = useStore((s) => s.tracks);
  const factBase = useStore((s) => s.factBase);
  const item = useStore((s) => s.item);
  const hover = useStore((s) => s.hover);
  const near = useStore((s) => s.near);
  const guided = useStore((s) => s.guided);
  const planOpen = useStore((s) => s.planOpen);
  const letterKeys = useStore((s) => s.letterKeys);
  const leaveWalk = useStore((s) => s.leaveWalk);
  const openItem = useStore((s) => s.openItem);
  const go = useStore((s) => s.go);
  const touch = useTouch();

  // Who comes in by a button can walk at once: the keys belong to the picture.
  useEffect(() => {
    const focus = document.activeElement;
    if (focus && focus !== document.body && focus.isConnected) return;
    focusPicture();
  }, []);

  if (!place) return null;
  const trackZ = tracks.find(({ plan }) => plan === place.plan)?.z ?? 0;
  return (
    <section
      className="walk"
      aria-label={tWalk('walk.name')}
      data-walk={place.carPlan.id}
      data-guided={guided !== null}
      data-touch={touch}
      data-reading={item !== null}
    >
      {stage && (
        <ItemDots
          place={place}
          stage={stage}
          trackZ={trackZ}
          item={item}
          hover={hover}
          near={near}
          onOpen={openItem}
        />
      )}
      <div className="walk-top">
        <RoomPlate place={place} onLeave={leaveWalk} />
        <WalkTools />
      </div>
      {!touch && letterKeys && item === null && <KeysHint />}
      {item && !guided && !planOpen && (
        <ItemCard
          carPlan={place.carPlan}
          id={item}
          factBase={factBase}
          onClose={() => go({ item: null })}
        />
      )}
      {guided && <GuideCaption guided={guided} />}
      {touch && <ThumbStick />}
      <MiniPlan place={place} />
      {planOpen && <PlanSheet place={place} />}
    </section>
  );
}

/** Whether fingers are used here: the device's main pointer is coarse, or a finger has touched. */
function useTouch(): boolean {
  const coarse = useMedia('(pointer: coarse)');
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    const see = (event: PointerEvent) => {
      if (event.pointerType === 'touch') setTouched(true);
    };
    window.addEventListener('pointerdown', see);
    return () => window.removeEventListener('pointerdown', see);
  }, []);
  return coarse || touched;
}

import { Footprints, Map as MapIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../../i18n/t.ts';
import { tWalk } from '../../i18n/tWalk.ts';
import { useStore } from '../../store/store.ts';
import { LightButton } from '../LightButton.tsx';
import { OverlayButton } from '../OverlayButton.tsx';
import { RunButton } from '../RunButton.tsx';

/** Tools of the walk: the guide, the plan, and what moves and lights the train outside. */
export function WalkTools(): ReactNode {
  const guided = useStore((s) => s.guided !== null);
  const planOpen = useStore((s) => s.planOpen);
  const light = useStore((s) => s.light);
  const guide = useStore((s) => s.guide);
  const endGuide = useStore((s) => s.endGuide);
  const setPlanOpen = useStore((s) => s.setPlanOpen);
  const go = useStore((s) => s.go);
  return (
    <fieldset className="toolbar walk-tools" aria-label={t('tools.name')}>
      <button
        type="button"
        className="tool"
        aria-pressed={guided}
        onClick={guided ? endGuide : guide}
      >
        <Footprints size={20} strokeWidth={1.75} aria-hidden="true" />
        <span className="tool-word">{tWalk('guide.start')}</span>
      </button>
      <button
        type="button"
        className="tool tool-plan"
        aria-pressed={planOpen}
        aria-label={tWalk('plan.open')}
        onClick={() => setPlanOpen(!planOpen)}
      >
        <MapIcon size={20} strokeWidth={1.75} aria-hidden="true" />
      </button>
      <OverlayButton />
      <RunButton />
      <LightButton light={light} onLight={(next) => go({ light: next })} />
    </fieldset>
  );
}

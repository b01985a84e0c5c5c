import type { ReactNode } from 'react';
import { useStore } from '../store/store.ts';
import { Labels } from './Labels.tsx';

/** The labels of what is chosen and pointed at. Apart from the stage, so that pointing renders nothing else anew. */
export function StageLabels({ selected }: { readonly selected: string | null }): ReactNode {
  const stage = useStore((s) => s.stage);
  const plans = useStore((s) => s.plans);
  const hover = useStore((s) => s.hover);
  const item = useStore((s) => s.item);
  if (!stage) return null;
  return (
    <Labels
      stage={stage}
      plans={plans}
      selected={selected}
      hover={hover}
      item={selected === null ? null : item}
    />
  );
}

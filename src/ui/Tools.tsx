import type { ReactNode } from 'react';
import { useStore } from '../store/store.ts';
import { Toolbar } from './Toolbar.tsx';

/** The picture's tools with what they act on. Fetched when there is a picture. */
export function Tools({ selected }: { readonly selected: string | null }): ReactNode {
  const light = useStore((s) => s.light);
  const cut = useStore((s) => s.cut);
  const stage = useStore((s) => s.stage);
  const go = useStore((s) => s.go);
  const showAll = useStore((s) => s.showAll);
  const setCut = useStore((s) => s.setCut);
  return (
    <Toolbar
      light={light}
      onHome={showAll}
      onZoom={(factor) => stage?.command({ type: 'zoom', factor })}
      onLight={(next) => go({ light: next })}
      selected={selected}
      cut={cut}
      onCut={setCut}
    />
  );
}

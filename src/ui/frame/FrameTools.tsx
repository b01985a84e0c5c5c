import { ArrowUpRight, Minimize2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { tFrame } from '../../i18n/tFrame.ts';
import { pick, useStore } from '../../store/store.ts';
import { pageAddress } from '../share/pageAddress.ts';
import { viewLink } from '../share/viewLink.ts';

/** The bar's own tools in an embedded page: out into a tab of its own, and back to the page around it. */
export function FrameTools(): ReactNode {
  const link = useStore((s) => viewLink(pick(s), pageAddress()));
  const setFrame = useStore((s) => s.setFrame);
  return (
    <>
      <a
        className="icon-button"
        href={link}
        target="_blank"
        rel="noopener"
        aria-label={tFrame('frame.open')}
      >
        <ArrowUpRight size={20} strokeWidth={1.75} aria-hidden="true" />
      </a>
      <button
        type="button"
        className="icon-button"
        aria-label={tFrame('frame.leave')}
        onClick={() => setFrame('poster')}
      >
        <Minimize2 size={20} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </>
  );
}

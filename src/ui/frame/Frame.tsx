import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { tFrame } from '../../i18n/tFrame.ts';
import { store, useStore } from '../../store/store.ts';
import { Dialog } from '../dialogs/Dialog.tsx';
import { CopyField } from '../share/CopyField.tsx';
import { Cover } from './Cover.tsx';
import { watchAttention } from './watchAttention.ts';
import { watchLinks } from './watchLinks.ts';

/** What an embedded page has over the page itself: its cover, and good manners towards the page that carries it. */
export function Frame(): ReactNode {
  const frame = useStore((s) => s.frame);
  const [blocked, setBlocked] = useState<string | null>(null);
  useEffect(() => watchAttention(store), []);
  useEffect(() => watchLinks(setBlocked), []);
  return (
    <>
      {frame === 'poster' && <Cover />}
      {blocked && (
        <Dialog title={tFrame('frame.blocked')} onClose={() => setBlocked(null)}>
          <p>{tFrame('frame.blocked-words')}</p>
          <CopyField label={tFrame('frame.address')} value={blocked} />
        </Dialog>
      )}
    </>
  );
}

import { Share } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../../i18n/t.ts';
import { tShare } from '../../i18n/tShare.ts';
import { pick, useStore } from '../../store/store.ts';
import { Dialog } from '../dialogs/Dialog.tsx';
import { CopyField } from './CopyField.tsx';
import { viewLink } from './viewLink.ts';
import './share.css';

/** What can be taken away from a view: its link. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const link = useStore((s) => viewLink(pick(s), location.href));
  const send = () => {
    // Closed by the visitor, or refused: nothing is lost.
    navigator.share({ title: t('site.name'), url: link }).catch(() => undefined);
  };
  return (
    <Dialog title={tShare('share.title')} onClose={onClose}>
      <section>
        <CopyField label={tShare('share.link')} value={link} />
        {'share' in navigator && (
          <button type="button" className="button" onClick={send}>
            <Share size={20} strokeWidth={1.75} aria-hidden="true" />
            {tShare('share.sheet')}
          </button>
        )}
      </section>
    </Dialog>
  );
}

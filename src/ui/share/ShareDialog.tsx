import { Share } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../../i18n/t.ts';
import { tShare } from '../../i18n/tShare.ts';
import { pick, useStore } from '../../store/store.ts';
import { Dialog } from '../dialogs/Dialog.tsx';
import { CopyField } from './CopyField.tsx';
import { FramePart } from './FramePart.tsx';
import { PicturePart } from './PicturePart.tsx';
import { pageAddress } from './pageAddress.ts';
import { viewLink } from './viewLink.ts';
import './share.css';

/** What can be taken away from a view: its link, its picture, and a frame for another page. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const page = pageAddress();
  const link = useStore((s) => viewLink(pick(s), page));
  const own = useStore(
    ({ train, plans, setup }) =>
      train !== null && plans.get(train)?.train.visitor === true && setup.data === null,
  );
  const send = () => {
    // Closed by the visitor, or refused: the link can still be copied.
    navigator.share({ title: t('site.name'), url: link }).catch(() => undefined);
  };
  return (
    <Dialog title={tShare('share.title')} onClose={onClose}>
      <section>
        <CopyField label={tShare('share.link')} value={link} />
        {own && <p className="quiet">{tShare('share.own')}</p>}
        {!/^https?:/.test(link) && <p className="quiet">{tShare('share.disk')}</p>}
        {'share' in navigator && (
          <button type="button" className="button" onClick={send}>
            <Share size={20} strokeWidth={1.75} aria-hidden="true" />
            {tShare('share.sheet')}
          </button>
        )}
      </section>
      <PicturePart link={link} />
      <FramePart page={page} />
    </Dialog>
  );
}

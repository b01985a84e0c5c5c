import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { t } from '../i18n/t.ts';

/** Says what happens to a file that is held over the page; the drop itself is taken elsewhere. */
export function DropZone(): ReactNode {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hold = (event: DragEvent) =>
      setOver(event.dataTransfer?.types.includes('Files') ?? false);
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = () => setOver(false);
    addEventListener('dragover', hold);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hold);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return over ? (
    <div className="drop-zone">
      <p>{t('drop.words')}</p>
    </div>
  ) : null;
}

import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import { useMedia } from './useMedia.ts';

/** One line on how to begin, over the picture; the first input takes it away. */
export function Hint(): ReactNode {
  const touch = useMedia('(pointer: coarse)');
  return (
    <p className="hint">
      {touch ? t('hint.touch') : t('hint.mouse')}
      <b>{touch ? t('hint.touch-strong') : t('hint.mouse-strong')}</b>
    </p>
  );
}

import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import { useMedia } from './useMedia.ts';

/** Three lines on how to begin, over the picture of a first visit; the first input takes them away. */
export function Hint(): ReactNode {
  const touch = useMedia('(pointer: coarse)');
  return (
    <p className="hint">
      <span>{touch ? t('hint.touch') : t('hint.mouse')}</span>
      <b>{touch ? t('hint.touch-open') : t('hint.mouse-open')}</b>
      <span>{touch ? t('hint.touch-more') : t('hint.mouse-more')}</span>
    </p>
  );
}

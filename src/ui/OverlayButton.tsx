import { Check, Layers } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import { overlayIds } from '../store/state.ts';
import { useStore } from '../store/store.ts';
import { MenuButton } from './MenuButton.tsx';

/** The tool that lays an overlay over the cars, or takes it off. */
export function OverlayButton(): ReactNode {
  const overlay = useStore((s) => s.overlay);
  const go = useStore((s) => s.go);
  return (
    <MenuButton
      words={t('tools.overlay')}
      icon={<Layers size={20} strokeWidth={1.75} aria-hidden="true" />}
      pressed={overlay !== null}
      options={[null, ...overlayIds].map((id) => ({
        key: id ?? 'none',
        words: t(`overlay.${id ?? 'none'}`),
        icon: (
          <Check
            size={20}
            strokeWidth={1.75}
            aria-hidden="true"
            visibility={id === overlay ? 'visible' : 'hidden'}
          />
        ),
        checked: id === overlay,
        choose: () => go({ overlay: id }),
      }))}
    />
  );
}

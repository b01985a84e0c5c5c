import { Pause, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import { useStore } from '../store/store.ts';

/** The tool that lets both trains run; under reduced motion it stays, disabled, and says why. */
export function RunButton(): ReactNode {
  const running = useStore((s) => s.running);
  const still = useStore((s) => s.reducedMotion);
  const setRunning = useStore((s) => s.setRunning);
  const on = running && !still;
  const Icon = on ? Pause : Play;
  return (
    <button
      type="button"
      className="tool"
      aria-pressed={on}
      aria-disabled={still}
      {...(still ? { 'aria-label': t('tools.run-off'), title: t('tools.run-off') } : {})}
      onClick={() => setRunning(!on)}
    >
      <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
      <span className="tool-word">{on ? t('tools.stop') : t('tools.run')}</span>
    </button>
  );
}

import { Cloud, Moon, Sun, Sunset } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { t } from '../i18n/t.ts';
import type { Light } from '../store/state.ts';
import { lights } from '../store/state.ts';

const icons = {
  golden: Sunset,
  day: Sun,
  overcast: Cloud,
  night: Moon,
} as const satisfies Record<Light, unknown>;

interface Props {
  readonly light: Light;
  readonly onLight: (light: Light) => void;
}

/** The tool that opens the four lights as a menu. */
export function LightButton({ light, onLight }: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const menuId = useId();
  const Icon = icons[light];

  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  const close = () => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>('.tool')?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Tab') setOpen(false);
    if (event.key === 'Escape') close();
    const items = [
      ...(root.current?.querySelectorAll<HTMLElement>('[role="menuitemradio"]') ?? []),
    ];
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? items.length - 1 : 0;
    if (by > 0) items[(at + by) % items.length]?.focus();
    // The toolbar around the menu, and the page's Escape, must not act on the same press.
    if (event.key !== 'Tab') event.stopPropagation();
  };

  return (
    <div className="tool-group" ref={root}>
      <button
        type="button"
        className="tool"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={menuId}
        onClick={() => setOpen(!open)}
      >
        <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
        <span className="tool-word">{t('tools.light')}</span>
      </button>
      {open && (
        <div
          className="menu"
          role="menu"
          id={menuId}
          aria-label={t('tools.light')}
          onKeyDown={keys}
        >
          {lights.map((each) => {
            const Each = icons[each];
            return (
              <button
                key={each}
                type="button"
                role="menuitemradio"
                aria-checked={each === light}
                tabIndex={-1}
                onClick={() => {
                  onLight(each);
                  close();
                }}
              >
                <Each size={20} strokeWidth={1.75} aria-hidden="true" />
                {t(`light.${each}`)}
              </button>
            );
          })}
        </div>
      )}
    </div>
  );
}

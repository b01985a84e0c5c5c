import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { menuPlace } from './menuPlace.ts';
import { moveInMenu } from './moveInMenu.ts';

interface Props {
  readonly words: string;
  readonly icon: ReactNode;
  /** Whether the tool has an effect just now; left out where that has no meaning. */
  readonly pressed?: boolean;
  readonly options: readonly {
    readonly key: string;
    readonly words: string;
    readonly icon: ReactNode;
    readonly checked: boolean;
    readonly choose: () => void;
  }[];
}

/** A tool that opens a menu of which one thing is chosen. */
export function MenuButton({ words, icon, pressed, options }: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const menuId = useId();

  useLayoutEffect(() => {
    if (!open) return;
    const put = () => placeMenu(root.current);
    put();
    window.addEventListener('resize', put);
    return () => window.removeEventListener('resize', put);
  }, [open]);
  useEffect(() => {
    if (!open) return;
    root.current
      ?.querySelector<HTMLElement>('[aria-checked="true"]')
      ?.focus({ preventScroll: true });
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
    moveInMenu(event, root.current);
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
        data-on={pressed}
        onClick={() => setOpen(!open)}
      >
        {icon}
        <span className="tool-word">{words}</span>
      </button>
      {open && (
        <div className="menu" role="menu" id={menuId} aria-label={words} onKeyDown={keys}>
          {options.map((option) => (
            <button
              key={option.key}
              type="button"
              role="menuitemradio"
              aria-checked={option.checked}
              tabIndex={-1}
              onClick={() => {
                option.choose();
                close();
              }}
            >
              {option.icon}
              {option.words}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Moves the open menu of a tool to where it is whole on the stage, which cuts off what leaves it. */
function placeMenu(group: HTMLElement | null): void {
  const menu = group?.querySelector<HTMLElement>('.menu');
  const bar = group?.closest('.toolbar');
  const stage = group?.closest('.stage')?.getBoundingClientRect();
  if (!group || !menu || !bar || !stage) return;
  const button = group.getBoundingClientRect();
  menu.style.maxHeight = `${stage.height - 16}px`;
  const size = { width: menu.offsetWidth, height: menu.offsetHeight };
  const aside = getComputedStyle(bar).flexDirection === 'column';
  const { left, top } = menuPlace(button, size, stage, aside);
  menu.style.translate = `${left - button.left}px ${top - button.top}px`;
}

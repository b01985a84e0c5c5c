import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { t } from '../i18n/t.ts';
import { tDialogs } from '../i18n/tDialogs.ts';
import type { StoreState } from '../store/state.ts';
import { store, useStore } from '../store/store.ts';
import { findCar } from './findCar.ts';
import { focusTitle } from './focusTitle.ts';
import { moveInMenu } from './moveInMenu.ts';

interface Choice {
  readonly words: string;
  readonly choose: () => void;
  /** For what is on or off. */
  readonly checked?: boolean;
}

/** The menu of a car, or of the picture, at the place where it was asked for: right button, long press, or key. */
export function PictureMenu({
  menu,
}: {
  readonly menu: NonNullable<StoreState['menu']>;
}): ReactNode {
  const plans = useStore((s) => s.plans);
  const cut = useStore((s) => s.cut);
  const root = useRef<HTMLDivElement>(null);
  const found = menu.id === null ? null : findCar(menu.id, plans);
  const name = found
    ? tDialogs('menu.car', { n: found.carPlan.car.n, name: found.carPlan.car.name })
    : tDialogs('menu.picture');

  useLayoutEffect(() => {
    const { current } = root;
    const stage = current?.offsetParent;
    if (!current || !stage) return;
    // Beside the pointer, and whole.
    const left = Math.min(menu.x, stage.clientWidth - current.offsetWidth - 8);
    const top = Math.min(menu.y, stage.clientHeight - current.offsetHeight - 8);
    current.style.translate = `${Math.max(8, left)}px ${Math.max(8, top)}px`;
    current.querySelector<HTMLElement>('[role^="menuitem"]')?.focus({ preventScroll: true });
  }, [menu]);

  useEffect(() => {
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) close(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, []);

  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') close(true);
    // Tab goes on from the picture, which has focus again.
    if (event.key !== 'Tab') event.stopPropagation();
    moveInMenu(event, root.current);
  };

  const choices = found ? ofCar(found.carPlan.id, cut) : ofPicture();
  return (
    <div
      ref={root}
      className="menu picture-menu"
      role="menu"
      tabIndex={-1}
      aria-label={name}
      onKeyDown={keys}
    >
      <p className="menu-title" aria-hidden="true">
        {name}
      </p>
      {choices.map(({ words, choose, checked }) => (
        <button
          key={words}
          type="button"
          {...roleOf(checked)}
          tabIndex={-1}
          onClick={() => {
            close(true);
            choose();
          }}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

function roleOf(checked: boolean | undefined) {
  return checked === undefined
    ? ({ role: 'menuitem' } as const)
    : ({ role: 'menuitemcheckbox', 'aria-checked': checked } as const);
}

function close(back: boolean): void {
  if (back) {
    document.querySelector<HTMLElement>('canvas[data-explorer]')?.focus({ preventScroll: true });
  }
  store.getState().setMenu(null);
}

function ofCar(id: string, cut: string | null): readonly Choice[] {
  const { selectCar, walkInto, setCut, go, showAll, openDialog } = store.getState();
  const [train = '', n] = id.split('/');
  const open = cut === id || cut === 'all';
  return [
    {
      words: tDialogs('menu.read'),
      choose: () => {
        selectCar(id);
        focusTitle();
      },
    },
    { words: tDialogs('menu.walk'), choose: () => walkInto(id) },
    { words: tDialogs('menu.cut'), checked: open, choose: () => setCut(open ? null : id) },
    {
      words: tDialogs('menu.frame'),
      choose: () => go({ view: 'car', train, car: Number(n), cam: null }),
    },
    { words: t('tools.home'), choose: showAll },
    {
      words: tDialogs('menu.share'),
      choose: () => {
        selectCar(id);
        openDialog('share');
      },
    },
  ];
}

function ofPicture(): readonly Choice[] {
  const { showAll, openDialog } = store.getState();
  return [
    { words: t('tools.home'), choose: showAll },
    { words: tDialogs('menu.share'), choose: () => openDialog('share') },
    { words: tDialogs('menu.help'), choose: () => openDialog('help') },
  ];
}

import { Ellipsis, House, Maximize, Minimize, Minus, Plus } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { t } from '../i18n/t.ts';
import type { Light } from '../store/state.ts';
import { CutButton } from './CutButton.tsx';
import { LightButton } from './LightButton.tsx';
import { OverlayButton } from './OverlayButton.tsx';
import { RunButton } from './RunButton.tsx';
import { useFullscreen } from './useFullscreen.ts';
import { useMedia } from './useMedia.ts';

interface Props {
  readonly light: Light;
  readonly onHome: () => void;
  /** Factor over 1 zooms in. */
  readonly onZoom: (factor: number) => void;
  readonly onLight: (light: Light) => void;
  /** Id of the open car, or null. */
  readonly selected: string | null;
  readonly cut: string | null;
  readonly onCut: (cut: string | null) => void;
}

/** Zoom of one press. */
const zoomStep = 1.35;

/** A phone's picture has room for a column of tools; a low one has not, nor has one over a sheet. */
const phone = '(max-width: 45rem)';
const low = '(max-height: 50rem)';

/** Tools of the picture: one tab stop, arrows move inside. On a phone with little room they fold into one button. */
export function Toolbar(props: Props): ReactNode {
  const { light, onHome, onZoom, onLight, selected, cut, onCut } = props;
  const bar = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const fullscreen = useFullscreen();
  const [onPhone, onLow] = [useMedia(phone), useMedia(low)];
  const folds = onPhone && (onLow || selected !== null);
  const shown = open || !folds;

  // Exactly one tool is a tab stop: the last one that had focus, else the first.
  useEffect(() => {
    const tools = toolsOf(bar.current);
    if (!tools.some((tool) => tool.tabIndex === 0)) rove(tools, tools[0]);
  });

  return (
    <div
      className="toolbar"
      role="toolbar"
      aria-label={t('tools.name')}
      data-fold={folds ? (open ? 'open' : 'closed') : 'none'}
      ref={bar}
      onKeyDown={(event) => moveFocus(event, bar.current)}
      onFocus={(event) => rove(toolsOf(bar.current), event.target)}
    >
      {folds && (
        <button
          type="button"
          className="tool tool-more"
          aria-label={t('tools.more')}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Ellipsis size={20} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
      {shown && (
        <>
          <button type="button" className="tool" onClick={onHome}>
            <House size={20} strokeWidth={1.75} aria-hidden="true" />
            <span className="tool-word">{t('tools.home')}</span>
          </button>
          <button
            type="button"
            className="tool"
            aria-label={t('tools.out')}
            onClick={() => onZoom(1 / zoomStep)}
          >
            <Minus size={20} strokeWidth={1.75} aria-hidden="true" />
          </button>
          <button
            type="button"
            className="tool"
            aria-label={t('tools.in')}
            onClick={() => onZoom(zoomStep)}
          >
            <Plus size={20} strokeWidth={1.75} aria-hidden="true" />
          </button>
          <CutButton selected={selected} cut={cut} onCut={onCut} />
          <OverlayButton />
          <RunButton />
          <LightButton light={light} onLight={onLight} />
          {fullscreen && (
            <button
              type="button"
              className="tool"
              aria-label={fullscreen.on ? t('tools.fullscreen-leave') : t('tools.fullscreen')}
              onClick={fullscreen.toggle}
            >
              {fullscreen.on ? (
                <Minimize size={20} strokeWidth={1.75} aria-hidden="true" />
              ) : (
                <Maximize size={20} strokeWidth={1.75} aria-hidden="true" />
              )}
            </button>
          )}
        </>
      )}
    </div>
  );
}

function toolsOf(bar: HTMLElement | null): HTMLElement[] {
  return [...(bar?.querySelectorAll<HTMLElement>('.tool') ?? [])].filter(
    (tool) => tool.offsetParent !== null,
  );
}

function rove(tools: readonly HTMLElement[], current: Element | undefined): void {
  if (!tools.some((tool) => tool === current)) return;
  for (const tool of tools) tool.tabIndex = tool === current ? 0 : -1;
}

function moveFocus(event: KeyboardEvent, bar: HTMLElement | null): void {
  const tools = toolsOf(bar);
  const at = tools.findIndex((tool) => tool.contains(document.activeElement));
  const next = /^Arrow(Right|Down)$/.test(event.key);
  const previous = /^Arrow(Left|Up)$/.test(event.key);
  if (at < 0 || (!next && !previous)) return;
  event.preventDefault();
  tools[(at + (next ? 1 : tools.length - 1)) % tools.length]?.focus();
}

import type { ReactNode } from 'react';
import { tDialogs } from '../../i18n/tDialogs.ts';
import type { StoreState } from '../../store/state.ts';
import { Dialog } from './Dialog.tsx';

const themes = ['light', 'dark', 'system'] as const;

interface Props {
  readonly theme: StoreState['theme'];
  readonly letterKeys: boolean;
  readonly onTheme: (theme: StoreState['theme']) => void;
  readonly onLetterKeys: (on: boolean) => void;
  readonly figure: boolean;
  readonly onFigure: (on: boolean) => void;
  readonly onClose: () => void;
}

/** Appearance, the person for scale, and whether keys of a single sign act. */
export function SettingsDialog(props: Props): ReactNode {
  const { theme, letterKeys, figure, onTheme, onLetterKeys, onFigure, onClose } = props;
  return (
    <Dialog title={tDialogs('settings.title')} onClose={onClose}>
      <fieldset className="choice">
        <legend>{tDialogs('settings.theme')}</legend>
        <div className="segments">
          {themes.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="theme"
                checked={each === theme}
                onChange={() => onTheme(each)}
              />
              <span>{tDialogs(`settings.${each}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <OnOff
        name="figure"
        legend={tDialogs('settings.figure')}
        value={figure}
        onChange={onFigure}
      />
      <OnOff
        name="letters"
        legend={tDialogs('settings.letters')}
        value={letterKeys}
        onChange={onLetterKeys}
      />
    </Dialog>
  );
}

interface OnOffProps {
  readonly name: string;
  readonly legend: string;
  readonly value: boolean;
  readonly onChange: (on: boolean) => void;
}

function OnOff({ name, legend, value, onChange }: OnOffProps): ReactNode {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div className="segments">
        {[true, false].map((on) => (
          <label key={String(on)}>
            <input type="radio" name={name} checked={on === value} onChange={() => onChange(on)} />
            <span>{on ? tDialogs('settings.on') : tDialogs('settings.off')}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import type { ReactNode } from 'react';
import { tDialogs } from '../../i18n/tDialogs.ts';
import type { StoreState, Units } from '../../store/state.ts';
import { unitSystems } from '../../store/state.ts';
import type { WalkSettings } from '../../store/walkSettings.ts';
import { Dialog } from './Dialog.tsx';
import { OnOff } from './OnOff.tsx';
import { Segments } from './Segments.tsx';
import { WalkComfort } from './WalkComfort.tsx';

const themes = ['light', 'dark', 'system'] as const;

interface Props {
  readonly theme: StoreState['theme'];
  readonly units: Units;
  readonly onUnits: (units: Units) => void;
  readonly letterKeys: boolean;
  readonly onTheme: (theme: StoreState['theme']) => void;
  readonly onLetterKeys: (on: boolean) => void;
  readonly figure: boolean;
  readonly onFigure: (on: boolean) => void;
  readonly walk: WalkSettings;
  readonly onWalk: (patch: Partial<WalkSettings>) => void;
  readonly onClose: () => void;
}

/** Appearance, units, the person for scale, whether keys of a single sign act, and how walking feels. */
export function SettingsDialog(props: Props): ReactNode {
  const { theme, units, onUnits, letterKeys, figure, onTheme, onLetterKeys, onFigure, onClose } =
    props;
  return (
    <Dialog title={tDialogs('settings.title')} onClose={onClose}>
      <Segments
        name="theme"
        legend={tDialogs('settings.theme')}
        value={theme}
        options={themes.map((each) => ({ value: each, words: tDialogs(`settings.${each}`) }))}
        onChange={onTheme}
      />
      <Segments
        name="units"
        legend={tDialogs('settings.units')}
        value={units}
        options={unitSystems.map((each) => ({ value: each, words: tDialogs(`settings.${each}`) }))}
        onChange={onUnits}
      />
      <OnOff
        name="figure"
        legend={tDialogs(units === 'feet' ? 'settings.figure-feet' : 'settings.figure')}
        value={figure}
        onChange={onFigure}
      />
      <OnOff
        name="letters"
        legend={tDialogs('settings.letters')}
        value={letterKeys}
        onChange={onLetterKeys}
      />
      <WalkComfort walk={props.walk} onWalk={props.onWalk} />
    </Dialog>
  );
}

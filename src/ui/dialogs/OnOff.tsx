import type { ReactNode } from 'react';
import { tDialogs } from '../../i18n/tDialogs.ts';
import { Segments } from './Segments.tsx';

interface Props {
  readonly name: string;
  readonly legend: string;
  readonly value: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A choice of on and off. */
export function OnOff({ name, legend, value, onChange }: Props): ReactNode {
  return (
    <Segments
      name={name}
      legend={legend}
      value={value ? 'on' : 'off'}
      options={[
        { value: 'on', words: tDialogs('settings.on') },
        { value: 'off', words: tDialogs('settings.off') },
      ]}
      onChange={(chosen) => onChange(chosen === 'on')}
    />
  );
}

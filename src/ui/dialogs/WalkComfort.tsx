import type { ReactNode } from 'react';
import { useId } from 'react';
import { tDialogs } from '../../i18n/tDialogs.ts';
import type { WalkSettings } from '../../store/walkSettings.ts';
import { walkRanges } from '../../store/walkSettings.ts';
import { OnOff } from './OnOff.tsx';
import { Segments } from './Segments.tsx';

interface Props {
  readonly walk: WalkSettings;
  readonly onWalk: (patch: Partial<WalkSettings>) => void;
}

/** How walking feels: field of view, looking, turning, and whether a click takes the pointer. */
export function WalkComfort({ walk, onWalk }: Props): ReactNode {
  return (
    <>
      <h3>{tDialogs('settings.walk')}</h3>
      <Slider
        legend={tDialogs('settings.fov')}
        range={walkRanges.fov}
        value={walk.fov}
        words={tDialogs('settings.fov-value', { degrees: walk.fov })}
        onChange={(fov) => onWalk({ fov })}
      />
      <Slider
        legend={tDialogs('settings.lookSpeed')}
        range={walkRanges.lookSpeed}
        value={walk.lookSpeed}
        words={tDialogs('settings.lookSpeed-value', { times: walk.lookSpeed })}
        onChange={(lookSpeed) => onWalk({ lookSpeed })}
      />
      <OnOff
        name="invert"
        legend={tDialogs('settings.invert')}
        value={walk.invert}
        onChange={(invert) => onWalk({ invert })}
      />
      <Segments
        name="turning"
        legend={tDialogs('settings.turning')}
        value={walk.turning}
        options={[
          { value: 'smooth', words: tDialogs('settings.smooth') },
          { value: 'steps', words: tDialogs('settings.steps') },
        ]}
        onChange={(turning) => onWalk({ turning })}
      />
      <OnOff
        name="pointer-lock"
        legend={tDialogs('settings.pointerLock')}
        value={walk.pointerLock}
        onChange={(pointerLock) => onWalk({ pointerLock })}
      />
    </>
  );
}

interface SliderProps {
  readonly legend: string;
  readonly range: { readonly low: number; readonly high: number; readonly step: number };
  readonly value: number;
  /** The value with its unit, seen and read out. */
  readonly words: string;
  readonly onChange: (value: number) => void;
}

function Slider({ legend, range, value, words, onChange }: SliderProps): ReactNode {
  const id = useId();
  return (
    <div className="slider">
      <label htmlFor={id}>{legend}</label>
      <output htmlFor={id}>{words}</output>
      <input
        id={id}
        type="range"
        min={range.low}
        max={range.high}
        step={range.step}
        value={value}
        aria-valuetext={words}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  );
}

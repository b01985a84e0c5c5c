import type { ReactNode } from 'react';
import { useId } from 'react';

interface Props {
  readonly label: string;
  /** 0 to 1. */
  readonly value: number;
  readonly off: boolean;
  readonly onChange: (value: number) => void;
}

/** Moves the loupe one way. */
export function LoupeSlider({ label, value, off, onChange }: Props): ReactNode {
  const id = useId();
  return (
    <div className="loupe-slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={0.02}
        value={value}
        disabled={off}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
    </div>
  );
}

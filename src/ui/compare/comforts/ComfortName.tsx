import type { ReactNode } from 'react';
import { tComforts } from '../../../i18n/tComforts.ts';
import type { ComfortRow } from '../../../plan/compare/comforts.ts';
import { useStore } from '../../../store/store.ts';
import { carsOfRow } from './carsOfRow.ts';
import { comfortName } from './comfortName.ts';
import { showCars } from './showCars.ts';
import type { LitRow } from './useLitRow.ts';

interface Props {
  readonly row: ComfortRow;
  readonly lit: LitRow;
  /** The name is a heading, where no head of a row has it. */
  readonly Heading?: 'h2';
}

/** A comfort's name: pressed, its cars stay bright, and can be looked at in the picture. */
export function ComfortName({ row, lit, Heading }: Props): ReactNode {
  const picture = useStore((s) => s.progress.phase !== 'failed');
  const kept = lit.kept === row.comfort;
  const name = (
    <button
      type="button"
      className="comfort-name"
      aria-pressed={kept}
      onClick={() => lit.keep(row)}
    >
      {comfortName(row.comfort)}
    </button>
  );
  return (
    <>
      {Heading ? <Heading>{name}</Heading> : name}
      {kept && picture && (
        <button
          type="button"
          className="text-button comfort-show"
          onClick={() => showCars(carsOfRow(row))}
        >
          {tComforts('comforts.in-picture')}
        </button>
      )}
    </>
  );
}

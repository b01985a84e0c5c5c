import { useEffect, useState } from 'react';
import type { ComfortRow } from '../../../plan/compare/comforts.ts';
import { useStore } from '../../../store/store.ts';

/** Which row's cars are bright in strip and picture: the one pointed at or in focus, else the one that was chosen to stay. */
export interface LitRow {
  /** Comfort of the row that was chosen to stay. */
  readonly kept: string | null;
  point(row: ComfortRow | null): void;
  keep(row: ComfortRow): void;
}

export function useLitRow(): LitRow {
  const setLit = useStore((s) => s.setLit);
  const [kept, setKept] = useState<ComfortRow | null>(null);
  const [pointed, setPointed] = useState<ComfortRow | null>(null);
  const row = pointed ?? kept;
  useEffect(() => {
    setLit(row && carsOf(row));
  }, [row, setLit]);
  useEffect(() => () => setLit(null), [setLit]);
  return {
    kept: kept?.comfort ?? null,
    point: setPointed,
    keep(next) {
      setKept(kept?.comfort === next.comfort ? null : next);
      setPointed(null);
    },
  };
}

function carsOf({ cells }: ComfortRow): readonly string[] {
  return [...new Set(cells.flat().map(({ carId }) => carId))];
}

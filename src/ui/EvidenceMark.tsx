import type { ReactNode } from 'react';
import type { Evidence } from '../model/evidence.ts';

const ring = 'M7 1.75a5.25 5.25 0 1 0 0 10.5a5.25 5.25 0 0 0 0-10.5Z';

/** The five marks differ in outline and fill, so that they read in black and white; drawn in a 14 × 14 box. */
const drawings: Readonly<Record<Evidence, ReactNode>> = {
  reported: <path d="M7 1a6 6 0 1 0 0 12A6 6 0 0 0 7 1Z" fill="currentColor" />,
  contents: (
    <>
      <path d={ring} fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M7 1.5a5.5 5.5 0 0 0 0 11Z" fill="currentColor" />
    </>
  ),
  disputed: (
    <>
      <path d="M6.2 1v12L.4 7Z" fill="currentColor" />
      <path d="M8.5 2.9v8.2L12.5 7Z" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  assumed: (
    <>
      <path d="M1.75 1.75h10.5v10.5H1.75Z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path
        d="M1.75 8 8 1.75M1.75 12.25l10.5-10.5M6 12.25 12.25 6"
        stroke="currentColor"
        strokeWidth="1.1"
      />
    </>
  ),
  unreported: (
    <path
      d={ring}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="2.35 1.77"
    />
  ),
};

/** Mark of an evidence level. Decorative: its word stands beside it, or in a legend above. */
export function EvidenceMark({ level }: { readonly level: Evidence }): ReactNode {
  return (
    <svg className={`mark mark-${level}`} viewBox="0 0 14 14" aria-hidden="true">
      {drawings[level]}
    </svg>
  );
}

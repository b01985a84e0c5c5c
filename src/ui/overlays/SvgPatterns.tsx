import type { ReactNode } from 'react';

interface Props {
  /** Ids of the patterns begin with it: they are unique in the page. */
  readonly prefix: string;
}

/** The overlays' patterns for a drawing whose units are pixels: `fill="url(#<prefix>-disputed)"`. */
export function SvgPatterns({ prefix }: Props): ReactNode {
  return (
    <defs>
      <pattern id={`${prefix}-reported`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--ev-reported)" />
      </pattern>
      <pattern id={`${prefix}-contents`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--surface)" />
        <rect width="3" height="6" fill="var(--ev-contents)" />
      </pattern>
      <pattern
        id={`${prefix}-assumed`}
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect width="4" height="4" fill="var(--surface)" />
        <rect width="1.2" height="4" fill="var(--ev-assumed)" />
      </pattern>
      <pattern
        id={`${prefix}-disputed`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="var(--ev-disputed-tint)" />
        <rect width="3" height="6" fill="var(--ev-disputed)" />
      </pattern>
      <pattern id={`${prefix}-unreported`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" fill="var(--surface)" />
        <circle cx="2.5" cy="2.5" r="0.8" fill="var(--ev-unreported)" />
      </pattern>
      <pattern id={`${prefix}-not-stopped`} width="9" height="9" patternUnits="userSpaceOnUse">
        <rect width="9" height="9" fill="var(--surface)" />
        <path d="M2.5 2.5l4 4m0-4l-4 4" stroke="var(--ink)" strokeWidth="1.2" />
      </pattern>
    </defs>
  );
}

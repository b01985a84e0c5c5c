import type { Difference } from '../differs/differences.ts';
import type { PictureSize } from './pictureSizes.ts';
import { wrapText } from './wrapText.ts';

/** Faces of the picture's text; the style sheet has their families. */
export type Face = 'title' | 'heading' | 'sentence' | 'note' | 'credit';

export interface TextLine {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly face: Face;
  readonly size: number;
}

export interface PictureLayout {
  readonly lines: readonly TextLine[];
  /** Ink rules: x, y, length. */
  readonly rules: readonly { readonly x: number; readonly y: number; readonly length: number }[];
  /** Marks beside notes: their left upper corner. */
  readonly marks: readonly { readonly x: number; readonly y: number; readonly of: Difference }[];
  /** Where the elevation goes; its height follows from its own layout. */
  readonly elevation: { readonly x: number; readonly y: number; readonly width: number };
  /** Size of a mark, px. */
  readonly mark: number;
  /** First px of the credit: nothing may reach it. */
  readonly foot: number;
}

/** Width of a text in a face at a size, px. */
export type Measure = (text: string, face: Face, size: number) => number;

interface Content {
  readonly title: string;
  readonly differences: readonly Difference[];
  readonly credit: string;
  readonly link: string;
  /** Height of the elevation for a width of one. */
  readonly aspect: number;
  /** Free share of that width at each side: its ruler is set to the picture's margins. */
  readonly gutter: number;
}

interface Style {
  readonly margin: number;
  readonly title: number;
  readonly heading: number;
  readonly sentence: number;
  readonly note: number;
  readonly credit: number;
  readonly columns: number;
  readonly gap: number;
}

const styles: Readonly<Record<PictureSize['id'], Style>> = {
  wide: {
    margin: 80,
    title: 68,
    heading: 26,
    sentence: 31,
    note: 22,
    credit: 21,
    columns: 4,
    gap: 44,
  },
  square: {
    margin: 56,
    title: 44,
    heading: 22,
    sentence: 26,
    note: 19,
    credit: 18,
    columns: 2,
    gap: 36,
  },
  tall: {
    margin: 72,
    title: 76,
    heading: 28,
    sentence: 37,
    note: 26,
    credit: 23,
    columns: 1,
    gap: 40,
  },
};

/** Heights of lines, as factors of their size. */
const leading = { title: 1.08, heading: 1.35, sentence: 1.32, note: 1.32, credit: 1.4 } as const;

/** Sets title, sentences, elevation, credit and link of a picture; the elevation takes what height is left over. */
export function pictureLayout(
  { id, width, height }: PictureSize,
  content: Content,
  measure: Measure,
): PictureLayout {
  const style = styles[id];
  const { margin, columns, gap } = style;
  const inner = width - 2 * margin;
  const lines: TextLine[] = [];
  const rules: { x: number; y: number; length: number }[] = [];
  const marks: { x: number; y: number; of: Difference }[] = [];
  const set = (text: string, face: Face, x: number, y: number, wide: number): number => {
    const size = style[face];
    let at = y;
    for (const line of wrapText(text, wide, (part) => measure(part, face, size))) {
      at += size * leading[face];
      lines.push({ text: line, x, y: at - size * (leading[face] - 1), face, size });
    }
    return at;
  };

  let y = set(content.title, 'title', margin, margin - style.title * 0.2, inner) + style.gap * 0.6;
  const mark = style.note * 0.95;
  const columnWidth = (inner - (columns - 1) * gap) / columns;
  for (let i = 0; i < content.differences.length; i += columns) {
    let lowest = y;
    content.differences.slice(i, i + columns).forEach((difference, k) => {
      const x = margin + k * (columnWidth + gap);
      rules.push({ x, y, length: columnWidth });
      let at = set(difference.heading, 'heading', x, y + 8, columnWidth);
      at = set(difference.sentence, 'sentence', x, at + 2, columnWidth) + style.note * 0.35;
      marks.push({
        x,
        y: at + style.note * (leading.note - 1) + style.note * 0.05,
        of: difference,
      });
      at = set(difference.note.words, 'note', x + mark * 1.6, at, columnWidth - mark * 1.6);
      lowest = Math.max(lowest, at);
    });
    y = lowest + gap * 0.8;
  }

  const credits = [content.credit, content.link].filter((text) => text !== '');
  const creditLines = credits.flatMap((text) =>
    wrapText(text, inner, (part) => measure(part, 'credit', style.credit)),
  );
  const foot = height - margin - creditLines.length * style.credit * leading.credit;
  rules.push({ x: margin, y: foot - 10, length: inner });
  let at = foot;
  for (const text of credits) at = set(text, 'credit', margin, at, inner);

  // As wide as the page, or as much narrower as the height that is left asks for; in the middle of it.
  const room = foot - 30 - y;
  const wide = Math.min(inner / (1 - 2 * content.gutter), room / content.aspect);
  const slack = Math.max(0, room - wide * content.aspect);
  return {
    lines,
    rules,
    marks,
    elevation: { x: (width - wide) / 2, y: y + slack / 2, width: wide },
    mark,
    foot: foot - 10,
  };
}

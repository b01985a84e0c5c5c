import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { markWords } from '../../store/find/markWords.ts';

interface Props {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** A text with the words that a search found in it marked. */
export function Marked({ text, words }: Props): ReactNode {
  let end = 0;
  return markWords(text, words).map((stretch) => {
    end += stretch.text.length;
    return stretch.found ? (
      <mark key={end}>{stretch.text}</mark>
    ) : (
      <Fragment key={end}>{stretch.text}</Fragment>
    );
  });
}

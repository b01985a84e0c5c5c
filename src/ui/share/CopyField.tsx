import type { ReactNode } from 'react';
import { useId, useRef, useState } from 'react';
import { tShare } from '../../i18n/tShare.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Over one line: a box of several. */
  readonly lines?: number;
}

/** A text to take away: selected when it gets focus, and a button that copies it. */
export function CopyField({ label, value, lines = 1 }: Props): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<'share.copied' | 'share.selected' | null>(null);
  const id = useId();
  const copy = async () => {
    setDone((await copied(value, field.current)) ? 'share.copied' : 'share.selected');
  };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <div className="copy-row">
        <textarea
          id={id}
          ref={field}
          readOnly
          rows={lines}
          spellCheck={false}
          value={value}
          data-lines={lines}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className="button" onClick={copy}>
          {tShare('share.copy')}
        </button>
      </div>
      <p className="quiet copy-done" role="status">
        {done && tShare(done)}
      </p>
    </div>
  );
}

/** True when the text is on the clipboard; a frame may not write there: then it is selected, for the visitor's own keys. */
async function copied(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}

import { Copy, Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { tComforts } from '../../../i18n/tComforts.ts';

interface Props {
  /** Makes the text when it is asked for. */
  readonly text: () => string;
  /** Lines of the table under its head. */
  readonly lines: number;
}

/** Copies the table; where the clipboard is refused (as in some frames) it stands in a box to copy by hand, or to save. */
export function CopyCsv({ text, lines }: Props): ReactNode {
  const [copied, setCopied] = useState<number | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  useEffect(() => {
    if (refused === null) return;
    box.current?.focus();
    box.current?.select();
  }, [refused]);

  const copy = async () => {
    const csv = text();
    setRefused(null);
    try {
      await navigator.clipboard.writeText(csv);
      setCopied(lines);
    } catch {
      setCopied(null);
      setRefused(csv);
    }
  };
  return (
    <div className="copy-csv">
      <button type="button" className="button" onClick={copy}>
        <Copy size={20} strokeWidth={1.75} aria-hidden="true" />
        {tComforts('comforts.csv')}
      </button>
      <p className="quiet" role="status">
        {copied !== null && tComforts('comforts.csv-copied', { count: copied })}
        {refused !== null && tComforts('comforts.csv-refused')}
      </p>
      {refused !== null && (
        <div className="copy-csv-box">
          <label htmlFor={id} className="sr-only">
            {tComforts('comforts.csv-label')}
          </label>
          <textarea id={id} ref={box} readOnly rows={6} spellCheck={false} value={refused} />
          <a
            className="button"
            href={`data:text/csv;charset=utf-8,${encodeURIComponent(refused)}`}
            download="comforts.csv"
          >
            <Download size={20} strokeWidth={1.75} aria-hidden="true" />
            {tComforts('comforts.csv-save')}
          </a>
        </div>
      )}
    </div>
  );
}

import type { ReactNode } from 'react';
import { issueText } from '../../i18n/issues.ts';
import { tDialogs } from '../../i18n/tDialogs.ts';
import type { Issue } from '../../model/issue.ts';
import { Dialog } from './Dialog.tsx';

/** A file can have thousands of faults; nobody reads more. */
const mostShown = 100;

interface Props {
  readonly issues: readonly Issue[];
  /** The train is shown in spite of them. */
  readonly shown: boolean;
  readonly onClose: () => void;
}

/** What is wrong with a visitor's file: where, what was found, what is expected. */
export function IssuesDialog({ issues, shown, onClose }: Props): ReactNode {
  return (
    <Dialog title={tDialogs('issues.title', { file: issues[0]?.file ?? '' })} onClose={onClose}>
      <p>{shown ? tDialogs('issues.partly') : tDialogs('issues.wholly')}</p>
      <ol className="issues">
        {issues.slice(0, mostShown).map((issue, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown once as it is
          <li key={i}>{issueText(issue)}</li>
        ))}
      </ol>
      {issues.length > mostShown && (
        <p className="quiet">{tDialogs('issues.more', { count: issues.length - mostShown })}</p>
      )}
      <p className="actions">
        <button type="button" className="button primary" onClick={onClose}>
          {tDialogs('issues.dismiss')}
        </button>
      </p>
    </Dialog>
  );
}

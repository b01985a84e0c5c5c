import type { ReactNode } from 'react';
import { tWalk } from '../../i18n/tWalk.ts';

/** The keys of the walk in one line, for who has keys. The help card says more. */
export function KeysHint(): ReactNode {
  return (
    <p className="keys-hint">
      <span>
        <b>W A S D</b> {tWalk('keys.walk')}
      </span>
      <span>
        <b>{tWalk('keys.drag')}</b> {tWalk('keys.look')}
      </span>
      <span>
        <b>E</b> {tWalk('keys.use')}
      </span>
      <span>
        <b>Esc</b> {tWalk('keys.leave')}
      </span>
    </p>
  );
}

import type { ReactNode } from 'react';
import { tDialogs } from '../../i18n/tDialogs.ts';
import type { Binding } from '../../store/bindings.ts';
import { bindings } from '../../store/bindings.ts';
import { Dialog } from './Dialog.tsx';

const keyNames: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  PageUp: 'Page up',
  PageDown: 'Page down',
  ' ': 'Space',
  ContextMenu: 'Menu',
  'Shift+F10': 'Shift + F10',
};

/** How to move and which keys act, from the same table that the handlers use. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <Dialog title={tDialogs('help.title')} onClose={onClose}>
      <h3>{tDialogs('help.mouse')}</h3>
      <p>{tDialogs('help.mouse-1')}</p>
      <p>{tDialogs('help.mouse-2')}</p>
      <p>{tDialogs('help.mouse-3')}</p>
      <h3>{tDialogs('help.touch')}</h3>
      <p>{tDialogs('help.touch-1')}</p>
      <p>{tDialogs('help.touch-2')}</p>
      <h3>{tDialogs('help.pad')}</h3>
      <p>{tDialogs('help.pad-1')}</p>
      <h3>{tDialogs('help.keys')}</h3>
      <KeyTable
        title={tDialogs('help.anywhere')}
        rows={bindings.filter(({ scope }) => scope !== 'scene')}
      />
      <KeyTable
        title={tDialogs('help.inScene')}
        rows={bindings.filter(({ scope, where }) => scope === 'scene' && where === 'outside')}
      />
      <KeyTable
        title={tDialogs('help.inside')}
        rows={bindings.filter(({ scope, where }) => scope === 'scene' && where === 'inside')}
      />
      <h4>{tDialogs('help.inLists')}</h4>
      <dl className="keys">
        <div>
          <dt>{tDialogs('key.list')}</dt>
          <dd>
            <Keys keys={['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']} />
          </dd>
        </div>
        <div>
          <dt>{tDialogs('key.list-open')}</dt>
          <dd>
            <Keys keys={['Enter', ' ']} />
          </dd>
        </div>
        <div>
          <dt>{tDialogs('key.list-walk')}</dt>
          <dd>
            <Keys keys={['Shift + Enter']} />
          </dd>
        </div>
      </dl>
      <p className="quiet">{tDialogs('help.letters')}</p>
      <h3>{tDialogs('help.own')}</h3>
      <p>{tDialogs('help.own-1')}</p>
    </Dialog>
  );
}

function KeyTable(props: { readonly title: string; readonly rows: readonly Binding[] }): ReactNode {
  return (
    <>
      <h4>{props.title}</h4>
      <dl className="keys">
        {props.rows.map(({ id, keys, codes = [], with: chord }) => (
          <div key={id}>
            <dt>{tDialogs(`key.${id}`)}</dt>
            <dd>
              <Keys keys={[...codes.map(letterAt), ...keys, ...chordOf(chord)]} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What an English keyboard has at this place: `KeyW` → `W`. */
function letterAt(code: string): string {
  return code.replace(/^Key/, '');
}

/** `k` → `Ctrl + K`. */
function chordOf(key: string | undefined): readonly string[] {
  return key === undefined ? [] : [`Ctrl + ${key.toUpperCase()}`];
}

function Keys({ keys }: { readonly keys: readonly string[] }): ReactNode {
  return keys.map((key) => <kbd key={key}>{keyNames[key] ?? key}</kbd>);
}

import type { ReactNode } from 'react';
import { Component } from 'react';
import { t } from '../i18n/t.ts';
import { store } from '../store/store.ts';

interface Props {
  /** Another key tries again. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

interface State {
  readonly failedKey: string | null;
}

/** Keeps a crash inside one part of the page. */
export class PanelBoundary extends Component<Props, State> {
  override state: State = { failedKey: null };

  override componentDidCatch(): void {
    this.setState({ failedKey: this.props.resetKey });
  }

  static getDerivedStateFromError(): State {
    return { failedKey: '' };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failedKey !== null && before.resetKey !== this.props.resetKey) {
      this.setState({ failedKey: null });
    }
  }

  override render(): ReactNode {
    if (this.state.failedKey === null) return this.props.children;
    // What could not be fetched is said once for the whole page.
    if (store.getState().stale) return null;
    return (
      <p className="fault-message" role="alert">
        {t('crash.words')}{' '}
        <button type="button" className="button" onClick={() => this.setState({ failedKey: null })}>
          {t('crash.again')}
        </button>
      </p>
    );
  }
}

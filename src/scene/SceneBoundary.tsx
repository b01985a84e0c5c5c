import { Component, type ReactNode } from 'react';

interface Props {
  /** Told what broke. */
  readonly onCrash: (error: unknown) => void;
  readonly children: ReactNode;
}

/** Keeps a crash of what is drawn inside the canvas: the page knows nothing of that tree, and would wait for it. */
export class SceneBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onCrash(error);
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}

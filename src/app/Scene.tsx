import { Component, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { store, useStore } from '../store/store.ts';

const SceneCanvas = lazy(async () => {
  const { SceneCanvas } = await import('../scene/SceneCanvas.tsx');
  const { progress, setProgress } = store.getState();
  if (progress.phase === 'scene') setProgress({ phase: 'scene', done: 0.7 });
  return { default: SceneCanvas };
});

/** The 3D picture, loaded after the page can be read; nothing at all where there is no WebGL or it breaks. */
export function Scene() {
  const failed = useStore((state) => state.progress.phase === 'failed');
  return failed ? null : <Attempt />;
}

/** One attempt at the picture: whoever tries again gets another. */
function Attempt() {
  const [supported] = useState(hasWebGl);
  useEffect(() => {
    if (!supported) fail();
  }, [supported]);
  if (!supported) return null;
  return (
    <Guard>
      <Suspense fallback={null}>
        <SceneCanvas />
      </Suspense>
    </Guard>
  );
}

/** A crash in the picture leaves the rest of the page working. */
class Guard extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown) {
    console.warn('The 3D view stopped.', error);
    fail(true);
  }

  override render() {
    return this.state.broken ? null : this.props.children;
  }
}

function fail(stopped = false): void {
  store.getState().setProgress({ phase: 'failed', done: 1, stopped });
}

function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

import { createRoot, extend, type ReconcilerRoot } from '@react-three/fiber';
import { useEffect, useId, useRef } from 'react';
import { BufferGeometry, Group, InstancedMesh, Mesh, MeshStandardMaterial } from 'three';
import { t } from '../i18n/t.ts';
import { store, useStore } from '../store/store.ts';
import { fieldOfView } from './camera/views.ts';
import { Explorer } from './Explorer.tsx';
import { type Rung, tierFor } from './quality.ts';
import { SceneBoundary } from './SceneBoundary.tsx';

/** Device pixels to a CSS pixel in a side elevation, where a stripe is thinner than one. */
const fineRatio = 2;

extend({ BufferGeometry, Group, InstancedMesh, Mesh, MeshStandardMaterial });

/** The 3D picture: one canvas that fills its parent and draws only when something changed. */
export function SceneCanvas() {
  const ref = useRef<HTMLCanvasElement>(null);
  const instructionsId = useId();
  const walking = useStore((state) => state.view === 'walk');
  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    return mount(canvas);
  }, []);
  return (
    <>
      {/* Readers hand the keys of an application on to it. How they act is said by what describes it. */}
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it has keys of its own */}
      <canvas
        ref={ref}
        data-explorer=""
        className="scene-canvas"
        tabIndex={0}
        role="application"
        aria-label={t('scene.name')}
        aria-roledescription={t('scene.role')}
        aria-describedby={instructionsId}
      />
      <p id={instructionsId} className="sr-only">
        {t(walking ? 'scene.instructions-inside' : 'scene.instructions')}
      </p>
    </>
  );
}

function mount(canvas: HTMLCanvasElement): () => void {
  const { quality } = store.getState().setup;
  const tier = tierFor(quality, {
    coarse: matchMedia('(pointer: coarse)').matches,
    cores: navigator.hardwareConcurrency,
  });
  // Multisampling costs a phone's graphics little; who asks for the lowest tier by name has it without.
  const fixed = fixedOptions(tier.antialias || quality === 'auto');
  let drawn: Rung = { tier, pixelRatio: tier.pixelRatio };
  // The renderer writes the canvas' own size: the place that it fills is what can be measured.
  const place = canvas.parentElement ?? canvas;
  const root: ReconcilerRoot<HTMLCanvasElement> = createRoot(canvas);
  // Whole each time: what is left out would fall back to R3F's own (no shadows, frames without end).
  const options = () => {
    const { width, height, top, left } = place.getBoundingClientRect();
    return {
      ...fixed,
      size: { width, height, top, left },
      dpr: store.getState().elevation
        ? fineRatio
        : Math.min(window.devicePixelRatio || 1, drawn.pixelRatio),
    };
  };
  let gone = false;
  const failed = (error: unknown) => {
    console.warn('The 3D view stopped.', error);
    if (!gone) store.getState().setProgress({ phase: 'failed', done: 1, stopped: true });
  };
  const draw = async () => {
    await root.configure(options());
    if (!gone) root.render(scene());
  };
  const change = (rung: Rung) => {
    drawn = rung;
    if (!gone) draw().catch(failed);
  };
  const scene = () => (
    <SceneBoundary onCrash={failed}>
      <Explorer tier={drawn.tier} onRung={quality === 'auto' ? change : undefined} />
    </SceneBoundary>
  );
  draw().catch(failed);
  const observer = new ResizeObserver(() => {
    root.configure(options()).catch(failed);
  });
  observer.observe(place);
  const unsubscribe = store.subscribe(({ elevation }, before) => {
    if ((elevation === null) !== (before.elevation === null))
      root.configure(options()).catch(failed);
  });
  return () => {
    gone = true;
    unsubscribe();
    observer.disconnect();
    root.unmount();
  };
}

/** What stays as it was made; the renderer keeps its antialiasing even when the tier changes. */
function fixedOptions(antialias: boolean) {
  return {
    frameloop: 'demand',
    shadows: 'percentage',
    gl: { antialias, powerPreference: 'high-performance', stencil: false },
    camera: { fov: fieldOfView, near: 0.3, far: 5000, position: [-30, 8, 40] },
  } as const;
}

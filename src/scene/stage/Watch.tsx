import { addAfterEffect, useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { DirectionalLight, InstancedMesh, Mesh, type Object3D, Texture } from 'three';
import { store } from '../../store/store.ts';

/** A graphics context that does not come back within this time, ms, will not come back by itself. */
const patience = 5000;

/**
 * Watches over the picture's life. A lost graphics context is waited for, drawn again when it comes back (view, car and camera
 * are the store's and the camera's own, so they are the same), and given up after a while. A frame that throws ends the picture
 * and leaves the page.
 */
export function Watch() {
  const gl = useThree((state) => state.gl);
  const get = useThree((state) => state.get);
  const frame = useMemo(() => ({ underWay: false }), []);

  useFrame(() => {
    frame.underWay = true;
  }, -1000);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const canvas = gl.domElement;
    const { setProgress } = store.getState();
    const giveUp = () => setProgress({ phase: 'failed', done: 1, stopped: true });
    const lost = () => {
      forget(get().scene);
      setProgress({ phase: 'scene', done: 0.7 });
      timer = setTimeout(() => {
        // What is lost already cannot be let go, and three would complain.
        gl.forceContextLoss = () => undefined;
        giveUp();
      }, patience);
    };
    const restored = async () => {
      clearTimeout(timer);
      get().invalidate(2);
      await store.getState().stage?.whenIdle();
      if (!gone && !gl.getContext().isContextLost()) setProgress({ phase: 'ready', done: 1 });
    };
    const stopAfter = addAfterEffect(() => {
      frame.underWay = false;
    });
    // What a frame throws reaches nobody but the window, and would be thrown again with every frame.
    const thrown = () => {
      if (frame.underWay) giveUp();
    };
    canvas.addEventListener('webglcontextlost', lost);
    canvas.addEventListener('webglcontextrestored', restored);
    window.addEventListener('error', thrown);
    return () => {
      gone = true;
      clearTimeout(timer);
      stopAfter();
      canvas.removeEventListener('webglcontextlost', lost);
      canvas.removeEventListener('webglcontextrestored', restored);
      window.removeEventListener('error', thrown);
    };
  }, [gl, get, frame]);
  return null;
}

/**
 * Lets go of what three holds for these things in the lost context, while every call to that context is void. Afterwards it would
 * try to delete there what belongs to the one before. The next frame makes all of it anew.
 */
function forget(scene: Object3D): void {
  scene.traverse((thing) => {
    if (thing instanceof InstancedMesh) thing.dispose();
    if (thing instanceof DirectionalLight) {
      thing.dispose();
      thing.shadow.needsUpdate = true;
    }
    if (!(thing instanceof Mesh)) return;
    thing.geometry.dispose();
    for (const material of [thing.material].flat()) {
      for (const part of Object.values(material)) if (part instanceof Texture) part.dispose();
      material.dispose();
    }
  });
}

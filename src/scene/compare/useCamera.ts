import { useThree } from '@react-three/fiber';
import { useLayoutEffect } from 'react';
import { type OrthographicCamera, PerspectiveCamera } from 'three';

/** Sees the scene through this camera while the component is mounted, and then through the one before. */
export function useCamera(camera: PerspectiveCamera | OrthographicCamera): void {
  const get = useThree((state) => state.get);
  const set = useThree((state) => state.set);
  useLayoutEffect(() => {
    const before = get().camera;
    // Its picture is set here, not by the size of the canvas.
    Object.assign(camera, { manual: true });
    set({ camera: camera as typeof before });
    return () => {
      const { size } = get();
      if (before instanceof PerspectiveCamera && size.height > 0) {
        before.aspect = size.width / size.height;
        before.updateProjectionMatrix();
      }
      set({ camera: before });
    };
  }, [camera, get, set]);
}

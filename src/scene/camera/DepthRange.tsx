import { useFrame } from '@react-three/fiber';
import type { PerspectiveCamera } from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import { useStore } from '../../store/store.ts';
import type { Motion } from '../motion/Motion.ts';
import type { Target } from '../picking.ts';
import { nearPlane } from './nearPlane.ts';

interface Props {
  readonly targets: readonly Target[];
  readonly land: Corridor | null;
  readonly motion: Motion;
}

/** Nearer than a body's radius: no wall is cut by it, m. */
const nearInside = 0.06;

/** Sets the near plane after the camera has found its place. */
export function DepthRange({ targets, land, motion }: Props) {
  const walking = useStore((state) => state.view === 'walk');
  useFrame(({ camera }) => {
    const near = walking ? nearInside : nearPlane(camera.position, targets, land, motion.shift);
    const perspective = camera as PerspectiveCamera;
    if (Math.abs(perspective.near - near) < 0.05 * near) return;
    perspective.near = near;
    perspective.updateProjectionMatrix();
  });
  return null;
}

import { useThree } from '@react-three/fiber';
import { useLayoutEffect } from 'react';
import type { Tier } from './quality.ts';

/** No texture is uploaded with more anisotropy than the tier's; set before the first frame uploads any. */
export function useTextureCap({ anisotropy }: Tier): void {
  const gl = useThree((state) => state.gl);
  useLayoutEffect(() => {
    const { capabilities } = gl;
    const most = capabilities.getMaxAnisotropy;
    capabilities.getMaxAnisotropy = () => Math.min(anisotropy, most());
    return () => {
      capabilities.getMaxAnisotropy = most;
    };
  }, [gl, anisotropy]);
}

import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { useStore } from '../../store/store.ts';
import { readPatterns } from './readPatterns.ts';

/** Keeps the patterns' colours to the page's theme. */
export function usePatternLook(): void {
  const theme = useStore((state) => state.theme);
  const flat = useStore((state) => state.elevation !== null);
  const gl = useThree((state) => state.gl);
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => {
    // The theme on the document is the choice, or else the system's.
    const system = matchMedia('(prefers-color-scheme: dark)');
    const read = () => {
      readPatterns(gl.domElement, flat);
      invalidate();
    };
    if (theme) read();
    system.addEventListener('change', read);
    return () => system.removeEventListener('change', read);
  }, [theme, flat, gl, invalidate]);
}

import { useMemo } from 'react';
import { useStore } from '../../store/store.ts';
import { sharedUniforms } from '../materials/uniforms.ts';

/** Haze in which nothing 10 m off can be made out, 1/m. */
const thick = 0.45;

/** Gives a function that sets how misty the land is (0 to 1), over the light's own haze. The studio has no mist. */
export function useMist(): (mist: number) => void {
  const studio = useStore((state) => state.world === 'studio');
  return useMemo(() => {
    const { hazeDensity } = sharedUniforms;
    let clear = hazeDensity.value;
    let last = clear;
    return (mist: number) => {
      // Another light has been set since.
      if (hazeDensity.value !== last) clear = hazeDensity.value;
      // By the fourth power: eyes see the first traces of haze far off long before the last of it close by.
      last = clear + (studio ? 0 : thick * mist ** 4);
      hazeDensity.value = last;
    };
  }, [studio]);
}

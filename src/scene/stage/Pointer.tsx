import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { store } from '../../store/store.ts';
import type { Target } from '../picking.ts';
import { carOfTarget } from './carOfTarget.ts';
import { pickAt } from './pickAt.ts';
import { followPresses } from './presses.ts';

/** Pointing, clicks, taps and the menu on the canvas: what is under the pointer by the plan's boxes. */
export function Pointer({ targets }: { targets: readonly Target[] }) {
  const gl = useThree((state) => state.gl);
  const get = useThree((state) => state.get);
  useEffect(() => {
    const canvas = gl.domElement;
    const placeOf = (event: PointerEvent) => {
      const frame = canvas.getBoundingClientRect();
      return { x: event.clientX - frame.left, y: event.clientY - frame.top };
    };
    const carAt = (event: PointerEvent): string | null => {
      const { camera, size } = get();
      const { x, y } = placeOf(event);
      return carOfTarget(targets, pickAt(targets, camera, size, x, y));
    };
    return followPresses(canvas, {
      click(event) {
        const car = carAt(event);
        select(car);
        return car;
      },
      again(event, met) {
        const { walkInto, go, showAll } = store.getState();
        if (event.pointerType === 'mouse') {
          if (met) walkInto(met);
          else select(carAt(event));
          return;
        }
        // A finger's second tap frames anew what the picture was turned away from.
        const [train = '', car] = met?.split('/') ?? [];
        if (met) go({ view: 'car', train, car: Number(car), cam: null });
        else showAll();
      },
      menu: (event) => store.getState().setMenu({ id: carAt(event), ...placeOf(event) }),
      point: (event) => hover(canvas, carAt(event)),
      leave: () => hover(canvas, null),
    });
  }, [gl, get, targets]);
  return null;
}

function hover(canvas: HTMLCanvasElement, id: string | null): void {
  canvas.style.cursor = id ? 'pointer' : '';
  if (store.getState().hover !== id) store.getState().setHover(id);
}

function select(id: string | null): void {
  const { view, selectCar, showAll } = store.getState();
  if (id) selectCar(id);
  else if (view === 'car') showAll();
}

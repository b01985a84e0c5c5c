import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { store } from '../../store/store.ts';
import type { Target } from '../picking.ts';
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
    const at = (event: PointerEvent): Target | null => {
      const { camera, size } = get();
      const { x, y } = placeOf(event);
      return pickAt(targets, camera, size, x, y);
    };
    return followPresses(canvas, {
      click(event) {
        const target = at(event);
        select(target);
        return carOf(target);
      },
      again(event, met) {
        const { walkInto, go, showAll } = store.getState();
        if (event.pointerType === 'mouse') {
          if (met) walkInto(met);
          else select(at(event));
          return;
        }
        // A finger's second tap frames anew what the picture was turned away from.
        const [train = '', car] = met?.split('/') ?? [];
        if (met) go({ view: 'car', train, car: Number(car), cam: null });
        else showAll();
      },
      menu: (event) => store.getState().setMenu({ id: carOf(at(event)), ...placeOf(event) }),
      point: (event) => hover(canvas, at(event)),
      leave: () => hover(canvas, null),
    });
  }, [gl, get, targets]);
  return null;
}

function hover(canvas: HTMLCanvasElement, target: Target | null): void {
  const id = carOf(target);
  canvas.style.cursor = id ? 'pointer' : '';
  if (store.getState().hover !== id) store.getState().setHover(id);
}

function select(target: Target | null): void {
  const { view, selectCar, showAll } = store.getState();
  const id = carOf(target);
  if (id) selectCar(id);
  else if (!target && view === 'car') showAll();
}

/** Locomotives can be hit, so that what is behind them cannot, but there is nothing to open. */
function carOf(target: Target | null): string | null {
  return target && !target.id.includes('/loco-') ? target.id : null;
}

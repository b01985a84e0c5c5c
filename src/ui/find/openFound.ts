import type { FindEntry } from '../../plan/find/findEntries.ts';
import { store } from '../../store/store.ts';
import { findCar } from '../findCar.ts';
import { focusTitle } from '../focusTitle.ts';
import { revealIn } from './revealIn.ts';

/** Goes to what was found: the car, the room in the car cut open, the item at its place, the claim or the source in its text. */
export function openFound(entry: FindEntry): void {
  const { go, selectCar, showItem, progress, plans, factBase } = store.getState();
  const [carId = ''] = entry.cars;
  const found = findCar(carId, plans);
  const place = found && { train: found.plan.train.id, car: found.carPlan.car.n };
  switch (entry.kind) {
    case 'car':
      selectCar(carId);
      focusTitle();
      return;
    case 'room':
      if (place) go({ view: 'car', ...place, item: null, cut: carId });
      focusTitle();
      return;
    case 'item': {
      if (!found || !place) return;
      const amenity = found.carPlan.car.amenities.find(({ id }) => `${carId}/${id}` === entry.id);
      const shown = found.carPlan.items.some(({ id }) => id === entry.id);
      if (shown && amenity?.room && progress.phase === 'ready') {
        showItem(entry.id);
        return;
      }
      go({ view: 'car', ...place, item: shown ? entry.id : null });
      revealIn(`aside[data-car] [data-item="${CSS.escape(entry.id)}"]`);
      return;
    }
    case 'claim': {
      const claim = `[data-fact="${CSS.escape(entry.id)}"]`;
      if (place) {
        go({ view: 'car', ...place, item: null });
        revealIn(`aside[data-car="${CSS.escape(carId)}"] ${claim}`);
        return;
      }
      const subject = factBase?.facts.get(entry.id)?.subject ?? '';
      go({ view: 'about' });
      revealIn(`[data-subject="${CSS.escape(subject)}"] ${claim}`);
      return;
    }
    case 'source':
      go({ view: 'about' });
      revealIn(`#${CSS.escape(`source-${entry.id}`)}`);
      return;
    default:
      entry.kind satisfies never;
  }
}

import { formatDate } from '../../i18n/formatDate.ts';
import { tFind } from '../../i18n/tFind.ts';
import type { FindEntry } from '../../plan/find/findEntries.ts';
import type { TrainPlan } from '../../plan/types.ts';
import type { Found } from '../../store/find/makeFinder.ts';
import { markWords } from '../../store/find/markWords.ts';
import { findCar } from '../findCar.ts';

type Plans = ReadonlyMap<string, TrainPlan>;

/** A claim that more cars than this share is said of the whole train. */
const mostCars = 4;

/** Where a thing that was found is: train and car, or what a source is; and, where the match is not in the title, the words around it. */
export function foundPlace({ entry, words }: Found, plans: Plans): string {
  switch (entry.kind) {
    case 'car': {
      const place = carPlace(entry, plans);
      const inside = hasMatch(entry.title, words) ? undefined : matching(entry.text, words);
      return inside === undefined ? place : `${place}: ${inside}`;
    }
    case 'room':
    case 'item': {
      const car = findCar(entry.cars[0] ?? '', plans);
      if (!car) return '';
      const { n, name } = car.carPlan.car;
      return tFind('find.where.in', { train: car.plan.train.shortName, n, name });
    }
    case 'claim':
      return claimPlace(entry, plans);
    case 'source':
      return sourcePlace(entry, plans);
    default:
      return entry.kind satisfies never;
  }
}

function carPlace({ cars }: FindEntry, plans: Plans): string {
  const found = findCar(cars[0] ?? '', plans);
  if (!found) return '';
  return tFind('find.where.car', { train: found.plan.train.shortName, n: found.carPlan.car.n });
}

function claimPlace({ cars, trains }: FindEntry, plans: Plans): string {
  if (cars.length === 0 || cars.length > mostCars) return wholePlace(trains, plans);
  return trains
    .flatMap((id) => {
      const plan = plans.get(id);
      const own = plan?.cars.filter((car) => cars.includes(car.id)).map(({ car }) => `${car.n}`);
      const [first] = own ?? [];
      if (!plan || !own || first === undefined) return [];
      const train = plan.train.shortName;
      return own.length === 1
        ? tFind('find.where.car', { train, n: first })
        : tFind('find.where.cars', { train, list: listOf(own) });
    })
    .join('; ');
}

function wholePlace(trains: readonly string[], plans: Plans): string {
  const only = trains.length === 1 ? plans.get(trains[0] ?? '') : undefined;
  return only
    ? tFind('find.where.whole', { train: only.train.shortName })
    : tFind('find.where.both');
}

function sourcePlace(entry: FindEntry, plans: Plans): string {
  const head = `${entry.publisher ?? ''}, ${formatDate(entry.date ?? null)}`;
  const names = new Set(entry.cars.flatMap((id) => findCar(id, plans)?.carPlan.car.name ?? []));
  if (names.size === 0) return head;
  const shown = [...names].slice(0, 3);
  const list =
    names.size > shown.length
      ? tFind('find.and-more', { list: shown.join(', '), count: names.size - shown.length })
      : listOf(shown);
  return `${head}. ${tFind('find.stands', { list })}`;
}

function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return tFind('find.and', { list: names.slice(0, -1).join(', '), last });
}

/** The first of a text's sentences that has a match. */
function matching(text: string, words: ReadonlySet<string>): string | undefined {
  return text.split('. ').find((part) => hasMatch(part, words));
}

function hasMatch(text: string, words: ReadonlySet<string>): boolean {
  return markWords(text, words).some(({ found }) => found);
}

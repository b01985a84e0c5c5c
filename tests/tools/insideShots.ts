import { mainRoom } from '../../src/plan/inside/mainRoom.ts';
import { roomView } from '../../src/plan/inside/roomView.ts';
import type { InsidePlan, InsideRoom } from '../../src/plan/inside/types.ts';
import type { CarPlan } from '../../src/plan/types.ts';
import { insideOf } from '../plan/insidePlans.ts';
import { shippedPlans } from '../plan/shippedPlans.ts';

/** A picture to take: its name and the link to it. */
interface InsideShot {
  readonly name: string;
  readonly hash: string;
}

/** The cars that people come for, and the room of each that is shown first. */
const cars: readonly (readonly [train: string, car: number, rooms: readonly string[]])[] = [
  ['moving-fortress', 3, ['office']],
  ['moving-fortress', 4, ['meeting']],
  ['moving-fortress', 5, ['reception']],
  ['moving-fortress', 7, ['karaoke']],
  ['ghost-train', 5, ['office']],
  ['ghost-train', 7, ['gym', 'cosmetology', 'hammam']],
  ['ghost-train', 8, ['dining']],
  ['ghost-train', 9, ['cinema']],
  ['ghost-train', 10, ['bar']],
];

/** Trains whose other cars are pictured too, and those of their cars that are: all, or some of many that are alike. */
const others: readonly (readonly [train: string, some: readonly number[] | null])[] = [
  ['moving-fortress', null],
  ['ghost-train', null],
  ['russian-railways-ordinary', [1, 2, 3, 5, 6, 7, 9]],
];

/**
 * The cars that people come for from three places in their rooms, every other car from one; each cut open, and each of its items
 * from where one stands to see it.
 */
export function insideShots(): readonly InsideShot[] {
  return [...mainShots(), ...otherShots()];
}

function otherShots(): readonly InsideShot[] {
  return others.flatMap(([train, some]) => {
    const plan = shippedPlans.find((one) => one.train.id === train);
    return (plan?.cars ?? []).flatMap((car): readonly InsideShot[] => {
      const { n } = car.car;
      const main = cars.some(([other, number]) => other === train && number === n);
      if (!plan || main || (some && !some.includes(n))) return [];
      const inside = insideOf(plan, n);
      const name = `inside-${train}-${n}`;
      return [
        { name: `${name}-in`, hash: within(car, inside) },
        { name: `${name}-cut`, hash: `view=car&train=${train}&car=${n}&cut=${car.id}` },
        ...items(name, car, inside),
      ];
    });
  });
}

/** As one who walks in sees the car's main room first. */
function within(car: CarPlan, inside: InsidePlan): string {
  const { x, z, yaw, pitch } = roomView(inside, mainRoom(inside));
  return walk(car, x, z, yaw, pitch);
}

function mainShots(): readonly InsideShot[] {
  return cars.flatMap(([train, n, kinds]) => {
    const plan = shippedPlans.find((one) => one.train.id === train);
    const car = plan?.cars[n - 1];
    if (!plan || !car) return [];
    const inside = insideOf(plan, n);
    const name = `inside-${train}-${n}`;
    const rooms = inside.rooms.filter(({ kind }) => kinds.includes(kind));
    return [
      ...rooms.flatMap((room) => places(name, car, room)),
      { name: `${name}-cut`, hash: `view=car&train=${train}&car=${n}&cut=${car.id}` },
      ...items(name, car, inside),
    ];
  });
}

/** From the head end, from the middle to one side, and from the tail end back. */
function places(name: string, car: CarPlan, room: InsideRoom): readonly InsideShot[] {
  const { from, to, head, tail } = room;
  const [start, end] = [head?.z ?? 0, tail?.z ?? 0];
  const views = {
    head: [from + 0.45, start, start < -0.5 ? 6 : -2, -7],
    middle: [from + (to - from) * 0.42, start / 2, 32, -9],
    tail: [to - 0.45, end, end < -0.5 ? 174 : 178, -7],
  } as const;
  return Object.entries(views).map(([place, [x, z, yaw, pitch]]) => ({
    name: `${name}-${room.kind}-${place}`,
    hash: walk(car, x, z, yaw, pitch),
  }));
}

function items(name: string, car: CarPlan, { items }: InsidePlan): readonly InsideShot[] {
  return items.map(({ id, stand }) => ({
    name: `${name}-item-${id.split('/')[2]}`,
    hash: `${walk(car, stand.x, stand.z, stand.yaw, stand.pitch)}&item=${id}`,
  }));
}

function walk(car: CarPlan, x: number, z: number, yaw: number, pitch: number): string {
  const [train, n] = car.id.split('/');
  const pose = [car.x + x, z, yaw, pitch].map((value) => value.toFixed(2)).join(',');
  return `view=walk&train=${train}&car=${n}&pose=${pose}`;
}

import type { TrainOptions } from '../../src/model/trainOptions.ts';

const anyRooms = ['vestibule', 'office', 'never-heard-of', 'gym'];

/** A sound train file made at random: the same numbers give the same file. `random` gives 0 to 1; rooms are of these kinds. */
export function randomTrain(
  random: () => number,
  names: TrainOptions,
  roomKinds: readonly string[] = anyRooms,
) {
  const between = (least: number, most: number) => least + random() * (most - least);
  const whole = (least: number, most: number) => Math.floor(between(least, most + 1));
  const one = <T>(from: readonly T[]): T | undefined => from[whole(0, from.length - 1)];
  const cars = Array.from({ length: whole(1, 30) }, (_, i) => {
    const value = between(12, 30);
    const rooms = Array.from({ length: whole(0, 6) }, () => ({
      kind: one(roomKinds),
      length: between(0.5, 1) * ((value - 1.2) / 6),
    }));
    const parts = Array.from({ length: whole(0, 4) }, () => ({
      part: one(names.exteriorKinds),
      at: between(2, value - 2),
    }));
    const fields = {
      name: `Car ${i}`,
      length: random() < 0.5 ? value : { value, low: value - random(), high: value + random() },
      vehicle: {
        bogies: { kind: one(names.bogieKinds) },
        section: one(names.sections),
      },
      amenities: [{ name: 'A thing' }, { name: 'A thing' }],
      exterior: parts,
      rooms,
    };
    return Object.fromEntries(
      Object.entries(fields).filter(([key]) => key < 'm' || random() < 0.7),
    );
  });
  // Whatever else was left out, these two are needed.
  const whichever = cars.map((car, i) => ({
    length: 20,
    ...car,
    name: `Car ${i}`,
  }));
  const locomotives = Array.from({ length: whole(0, 3) }, () => ({
    type: one(names.locomotiveKinds),
    end: one(['head', 'tail']),
  }));
  return { name: `Train ${whole(1, 99)}`, locomotives, cars: whichever };
}

import type { LightGrid } from './lightGrid.ts';

/** Mean light of one cell: of its lamps, linear, and of a white sky; 1 = a white wall in a well lit room. */
export interface MeanLight {
  readonly lamps: readonly [number, number, number];
  readonly sky: number;
}

/** a0 that is stored as 255. */
const brightest = 8;

/** Mean light of each cell of a car: what an eye in it gets used to. */
export function averageLight({ layout, volumes }: LightGrid): readonly MeanLight[] {
  const { width, height, cells } = layout;
  return cells.map(({ count, offset }) => {
    const sum = [0, 0, 0, 0];
    for (let k = 0; k < count[2]; k++) {
      for (let j = 0; j < count[1]; j++) {
        for (let i = 0; i < count[0]; i++) {
          const at = 4 * (offset + i + width * (j + height * k));
          for (let c = 0; c < 4; c++) sum[c]! += (volumes[0][at + c]! / 255) ** 2 * brightest;
        }
      }
    }
    const nodes = count[0] * count[1] * count[2];
    const [red, green, blue, sky] = sum.map((value) => value / nodes);
    return { lamps: [red!, green!, blue!], sky: sky! };
  });
}

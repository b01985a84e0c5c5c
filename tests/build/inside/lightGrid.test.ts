import { describe, expect, it } from 'vitest';
import { encodeLight } from '../../../src/build/inside/encodeLight.ts';
import { gridLayout } from '../../../src/build/inside/lightGrid.ts';
import { samplePlan } from './samplePlan.ts';

const { cells } = samplePlan();
const layout = gridLayout(cells);

describe('the layout of a light grid', () => {
  it('puts the first and last node of each cell 8 cm off its faces, and the others about 0.35 m apart', () => {
    for (const [c, { box }] of cells.entries()) {
      const { count, origin, step } = layout.cells[c]!;
      for (const k of [0, 1, 2] as const) {
        expect(count[k]).toBeGreaterThanOrEqual(2);
        expect(origin[k] - box.min[k]).toBeCloseTo(0.08, 6);
        const end = origin[k] + step[k] * (count[k] - 1);
        expect(box.max[k] - end).toBeCloseTo(0.08, 6);
        expect(step[k]).toBeGreaterThan(0.28);
        expect(step[k]).toBeLessThan(0.43);
      }
    }
  });

  it('keeps the nodes of a closet inside it', () => {
    const closet = gridLayout([{ room: 0, box: { min: [0, 0, 0], max: [0.2, 2, 0.1] } }]);
    const { count, origin, step } = closet.cells[0]!;
    expect(count).toEqual([2, 6, 2]);
    expect(origin[2]).toBeGreaterThan(0);
    expect(origin[2] + step[2]).toBeLessThan(0.1);
  });

  it('packs cells side by side without overlap, in an atlas just large enough', () => {
    let x = 0;
    for (const { offset, count } of layout.cells) {
      expect(offset).toBe(x);
      x += count[0];
    }
    expect(layout.width).toBe(x);
    expect(layout.height).toBe(Math.max(...layout.cells.map(({ count }) => count[1])));
    expect(layout.depth).toBe(Math.max(...layout.cells.map(({ count }) => count[2])));
  });

  it('is the same for the same cells', () => {
    expect(gridLayout(samplePlan().cells)).toEqual(layout);
  });
});

describe('light as bytes', () => {
  it('keeps light within the width of a step, and fills what no node covers from the nearest node', () => {
    const small = gridLayout([
      { room: 0, box: { min: [0, 0, 0], max: [1, 2, 1] } },
      { room: 0, box: { min: [1, 0, 0], max: [2, 1, 1] } },
    ]);
    const { width, height, depth } = small;
    const nodes = new Float32Array(width * height * depth * 16);
    for (const { count, offset } of small.cells) {
      for (let k = 0; k < count[2]; k++) {
        for (let j = 0; j < count[1]; j++) {
          for (let i = 0; i < count[0]; i++) {
            const at = (offset + i + width * (j + height * k)) * 16;
            for (let c = 0; c < 4; c++) {
              nodes[at + c] = 0.2 + 0.3 * c + 0.1 * j;
              nodes[at + 4 + 3 * c] = nodes[at + c]! * 0.8;
              nodes[at + 6 + 3 * c] = -nodes[at + c]!;
            }
          }
        }
      }
    }
    const { volumes } = encodeLight(small, nodes);
    const value = (v: 0 | 1 | 2 | 3, i: number, j: number, k: number, c: number) =>
      volumes[v][(i + width * (j + height * k)) * 4 + c]!;
    const a0 = (i: number, j: number, k: number, c: number) =>
      8 * (value(0, i, j, k, c) / 255) ** 2;
    expect(a0(0, 2, 0, 1)).toBeCloseTo(0.7, 1);
    expect(a0(0, 2, 0, 3)).toBeCloseTo(1.3, 1);
    expect((value(2, 0, 1, 0, 0) - 127.5) / 127.5).toBeCloseTo(0.4, 1);
    expect((value(2, 0, 1, 0, 2) - 127.5) / 127.5).toBeCloseTo(-0.5, 1);
    expect((value(1, 0, 1, 0, 3) - 127.5) / 127.5).toBeCloseTo(0.4, 1);
    expect((value(3, 0, 1, 0, 3) - 127.5) / 127.5).toBeCloseTo(-0.5, 1);
    const low = small.cells[1]!;
    const top = low.count[1] - 1;
    for (let j = top; j < height; j++) {
      expect(value(0, low.offset, j, 0, 2)).toBe(value(0, low.offset, top, 0, 2));
    }
  });
});

import { describe, expect, test } from 'vitest';
import { toLandGeometry } from '../../src/scene/world/toLandGeometry.ts';

const buffer = {
  position: Float32Array.of(0, 0, 0, 1, 0, 0, 0, 0, -1),
  normal: Float32Array.of(0, 1, 0, 0.6, 0.8, 0, 0, -0.28, 0.96),
  colour: Float32Array.of(0.5, 0.25, 0.031, 1, 0.97, 0, 0.013, 0.3, 0.9),
  uv: Float32Array.of(0, 0, 1, 0.5, 0.123, 1),
  index: Uint32Array.of(0, 1, 2),
};

describe('a land buffer as a geometry', () => {
  test.each([
    ['normal', buffer.normal, 3, 1 / 127],
    ['color', buffer.colour, 3, 1 / 65_535],
    ['uv', buffer.uv, 2, 1 / 65_535],
  ] as const)('keeps %s as near as its bytes go', (name, values, size, step) => {
    const attribute = toLandGeometry(buffer).getAttribute(name);
    expect(attribute.count).toBe(3);
    for (let i = 0; i < values.length; i++) {
      const read = attribute.getComponent(Math.floor(i / size), i % size);
      expect(Math.abs(read - (values[i] ?? Number.NaN))).toBeLessThan(step);
    }
  });

  test('is opaque, and takes no more bytes a vertex than it needs', () => {
    const geometry = toLandGeometry(buffer);
    expect(geometry.getAttribute('color').getW(1)).toBe(1);
    const bytes = Object.values(geometry.attributes).map(({ array }) => array.byteLength / 3);
    expect(bytes).toEqual([12, 4, 4, 8]);
  });

  test('takes a byte a part for colours where asked to, and two bytes a corner where corners are few', () => {
    const geometry = toLandGeometry(buffer, 'bytes');
    const colour = geometry.getAttribute('color');
    expect(colour.array.byteLength).toBe(12);
    for (let i = 0; i < 9; i++) {
      const read = colour.getComponent(Math.floor(i / 3), i % 3);
      expect(Math.abs(read - (buffer.colour[i] ?? Number.NaN))).toBeLessThan(1 / 255);
    }
    expect(geometry.index?.array.byteLength).toBe(6);
    expect([...(geometry.index?.array ?? [])]).toEqual([0, 1, 2]);
  });

  test('leaves places beyond one tile as they are', () => {
    const uv = Float32Array.of(0, 0, 7.25, 0.5, -3, 1);
    expect(toLandGeometry({ ...buffer, uv }).getAttribute('uv').array).toBe(uv);
  });
});

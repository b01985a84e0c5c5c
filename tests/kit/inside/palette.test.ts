import { expect, test } from 'vitest';
import { fortressSurfaces } from '../../../src/kit/inside/palette/fortressSurfaces.ts';
import { ghostSurfaces } from '../../../src/kit/inside/palette/ghostSurfaces.ts';
import { insidePalette } from '../../../src/kit/inside/palette/index.ts';
import { serviceSurfaces } from '../../../src/kit/inside/palette/serviceSurfaces.ts';
import { sharedSurfaces } from '../../../src/kit/inside/palette/sharedSurfaces.ts';

test('no role is defined twice: the later one would repaint the other’s furniture', () => {
  const lists = [sharedSurfaces, fortressSurfaces, ghostSurfaces, serviceSurfaces];
  const names = lists.flatMap((list) => Object.keys(list));
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(insidePalette.size).toBe(names.length);
});

test('every surface has a colour, and a roughness and metalness from 0 to 1', () => {
  for (const [role, { colour, roughness, metalness, glow = 0 }] of insidePalette) {
    expect([role, colour]).toEqual([role, expect.stringMatching(/^#[0-9a-f]{6}$/)]);
    expect(roughness).toBeGreaterThanOrEqual(0);
    expect(roughness).toBeLessThanOrEqual(1);
    expect(metalness).toBeGreaterThanOrEqual(0);
    expect(metalness).toBeLessThanOrEqual(1);
    // Buffers carry 16ths of it in a byte.
    expect(glow).toBeLessThan(16);
  }
});

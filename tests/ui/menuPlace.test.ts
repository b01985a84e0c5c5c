import { describe, expect, test } from 'vitest';
import { menuPlace } from '../../src/ui/menuPlace.ts';

const menu = { width: 176, height: 184 };
const phone = { left: 0, top: 48, right: 390, bottom: 844 };
const buttonAt = (left: number, top: number) => ({ left, top, right: left + 44, bottom: top + 44 });

describe('a tool’s menu', () => {
  test('is whole on the screen wherever its button is', () => {
    for (const aside of [true, false]) {
      for (let left = 0; left <= 346; left += 43) {
        for (let top = 48; top <= 800; top += 47) {
          const at = menuPlace(buttonAt(left, top), menu, phone, aside);
          expect(at.left).toBeGreaterThanOrEqual(8);
          expect(at.left + menu.width).toBeLessThanOrEqual(382);
          expect(at.top).toBeGreaterThanOrEqual(56);
          expect(at.top + menu.height).toBeLessThanOrEqual(836);
        }
      }
    }
  });

  test('leaves its button free where there is room', () => {
    // The last of a column at the right, one of a row at the top, one of a row at the bottom.
    expect(menuPlace(buttonAt(334, 200), menu, phone, true)).toEqual({ left: 150, top: 200 });
    expect(menuPlace(buttonAt(290, 60), menu, phone, false)).toEqual({ left: 158, top: 112 });
    expect(menuPlace(buttonAt(16, 700), menu, phone, false)).toEqual({ left: 16, top: 508 });
  });

  test('higher than the room, it begins at the top and scrolls', () => {
    const low = { ...phone, bottom: 200 };
    expect(menuPlace(buttonAt(290, 60), menu, low, false).top).toBe(56);
  });
});

import { expect, test } from 'vitest';
import { isCovered } from '../../src/ui/walk/isCovered.ts';

/** A column of tools at the right of a phone's picture, and a stick. */
const tools = { left: 334, top: 144, right: 378, bottom: 366 };
const stick = { left: 16, top: 674, right: 128, bottom: 786 };

test('a mark on the tools, or half on their edge, is covered; one beside them is not', () => {
  expect(isCovered(342, 326, [stick, tools])).toBe(true);
  expect(isCovered(328, 326, [stick, tools])).toBe(true);
  expect(isCovered(320, 326, [stick, tools])).toBe(false);
  expect(isCovered(350, 380, [stick, tools])).toBe(false);
  expect(isCovered(72, 730, [stick, tools])).toBe(true);
  expect(isCovered(342, 326, [])).toBe(false);
});

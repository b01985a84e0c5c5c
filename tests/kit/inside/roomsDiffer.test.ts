import { expect, test } from 'vitest';
import { guestBedroom } from '../../../src/kit/rooms/guestBedroom.ts';
import { screenPicture } from '../../../src/kit/rooms/screenPicture.ts';
import { insidePlans } from '../../plan/insidePlans.ts';

test('screens side by side, and in compartments next to each other, show different pictures', () => {
  for (let seed = 0; seed < 10; seed++) {
    expect(screenPicture(seed, 1)).not.toBe(screenPicture(seed, 0));
    expect(screenPicture(seed + 1)).not.toBe(screenPicture(seed));
  }
});

test('the four further bedrooms have covers, curtains and rugs of their own', () => {
  const looks = [1, 2, 3, 4].map((n) => guestBedroom({ id: `bedroom-${n}` }));
  for (const part of ['cover', 'curtain', 'rug'] as const) {
    expect(new Set(looks.map((look) => look[part])).size).toBe(4);
  }
});

test('only the multimedia centre has a corner to be filmed in', () => {
  const filmed = [...insidePlans].flatMap(([id, { placed }]) =>
    placed.filter(({ kind }) => kind === 'camera-tripod').map(() => id),
  );
  expect(filmed).toEqual(['ghost-train/13']);
});

import { describe, expect, test } from 'vitest';
import { lensOf } from '../../src/scene/camera/lens.ts';
import { shotView } from '../../src/scene/camera/shotView.ts';
import { tracksFor } from '../../src/store/tracks.ts';
import { plans, story } from '../ui/shipped.ts';

const tracks = tracksFor(plans, null);
/** What is free of the card on a desktop's stage and on a phone's, CSS px. */
const places = {
  shot: { free: { left: 480, top: 80, right: 1348, bottom: 719 }, height: 743 },
  narrow: { free: { left: 24, top: 80, right: 366, bottom: 266 }, height: 692 },
} as const;

describe.each(['shot', 'narrow'] as const)('the %s of every chapter', (which) => {
  test.each(story.chapters.map((chapter) => [chapter.id, chapter] as const))(
    '%s looks at its subject from over the rails, from the right of the trains',
    (_, chapter) => {
      const { free, height } = places[which];
      const view = shotView(tracks, chapter[which], lensOf(free, height));
      const [x, y, z] = view.position;
      expect(y).toBeGreaterThan(0.5);
      expect(z).toBeGreaterThan(view.target[2]);
      const distance = Math.hypot(x - view.target[0], y - view.target[1], z - view.target[2]);
      expect(distance).toBeGreaterThan(4);
      expect(distance).toBeLessThan(1600);
    },
  );
});

test('a shot stands towards the heads by its turn, and higher by its rise', () => {
  const lens = lensOf(places.shot.free, places.shot.height);
  const shot = { of: ['ghost-train/7'], turn: 0, rise: 0, across: 0.8, up: 0.8, lift: 0 };
  const beside = shotView(tracks, shot, lens);
  const ahead = shotView(tracks, { ...shot, turn: 40 }, lens);
  const above = shotView(tracks, { ...shot, rise: 30 }, lens);
  expect(beside.position[0]).toBeCloseTo(beside.target[0]);
  expect(ahead.position[0]).toBeLessThan(ahead.target[0]);
  expect(above.position[1]).toBeGreaterThan(beside.position[1] + 5);
});

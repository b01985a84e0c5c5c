import { describe, expect, test } from 'vitest';
import { freeArea } from '../../src/ui/freeArea.ts';
import { labelPlace } from '../../src/ui/labelPlace.ts';
import { moveInStrip } from '../../src/ui/moveInStrip.ts';
import { nearestSnap, nextSnap, snapBy, snapHeights } from '../../src/ui/sheetSnap.ts';
import { plans } from './shipped.ts';

describe('the free area', () => {
  test('is the stage less panel, margins and the room for labels', () => {
    expect(freeArea({ width: 1440, height: 743 }, { left: 0, right: 440, bottom: 0 })).toEqual({
      left: 24,
      top: 80,
      right: 976,
      bottom: 719,
    });
  });

  test.each([
    [390, 692, 0, 360],
    [390, 692, 0, 684],
    [844, 302, 360, 0],
    [320, 168, 0, 160],
    [1, 1, 0, 0],
  ])('has an inside on a stage of %i × %i', (width, height, right, bottom) => {
    const area = freeArea({ width, height }, { left: 0, right, bottom });
    expect(area.right).toBeGreaterThan(area.left);
    expect(area.bottom).toBeGreaterThan(area.top);
  });
});

describe('the sheet', () => {
  test('settles on the nearest of its three heights, a flick goes one further', () => {
    const heights = snapHeights(692);
    expect(heights).toMatchObject({ peek: 152, full: 684 });
    expect(nearestSnap(200, 692, 0)).toBe('peek');
    expect(nearestSnap(400, 692, 0)).toBe('half');
    expect(nearestSnap(370, 692, -30)).toBe('full');
    expect(nearestSnap(355, 692, 30)).toBe('peek');
    expect(nearestSnap(600, 692, 0)).toBe('full');
  });

  test('goes up by its handle, and from the top back to the middle', () => {
    expect(['peek', 'half', 'full'].map((snap) => nextSnap(snap as 'peek'))).toEqual([
      'half',
      'full',
      'half',
    ]);
    expect(snapBy('peek', -1)).toBe('peek');
    expect(snapBy('full', 1)).toBe('full');
  });
});

describe('keys in the strip', () => {
  const trains = ['moving-fortress', 'ghost-train'].flatMap((id) => plans.get(id) ?? []);
  const [kim, putin] = trains;
  if (!kim || !putin) throw new Error('no trains');

  test('arrows, Home and End stay in the train', () => {
    expect(moveInStrip('ArrowRight', 'ghost-train/7', putin, trains)).toBe('ghost-train/8');
    expect(moveInStrip('ArrowLeft', 'ghost-train/1', putin, trains)).toBe('ghost-train/1');
    expect(moveInStrip('End', 'ghost-train/7', putin, trains)).toBe('ghost-train/22');
    expect(moveInStrip('Home', 'moving-fortress/9', kim, trains)).toBe('moving-fortress/1');
    expect(moveInStrip('x', 'moving-fortress/9', kim, trains)).toBeNull();
  });

  test('up and down go to the car beside', () => {
    const beside = moveInStrip('ArrowDown', 'moving-fortress/10', kim, trains);
    expect(beside).toMatch(/^ghost-train\/1[01]$/);
    expect(moveInStrip('ArrowUp', 'moving-fortress/10', kim, trains)).toBe('moving-fortress/10');
  });
});

describe('labels', () => {
  const size = { width: 800, height: 600 };

  test('stand over the middle of what is seen', () => {
    const outline = [
      { x: 300, y: 200 },
      { x: 500, y: 200 },
      { x: 500, y: 300 },
    ];
    expect(labelPlace(outline, 100, size)).toEqual({
      x: 350,
      y: 152,
      leader: 20,
    });
  });

  test('stay in the picture, wherever the car is', () => {
    for (const [x, y] of [
      [-500, -900],
      [790, 5],
      [4000, 4000],
    ] as const) {
      const place = labelPlace([{ x, y }], 120, size);
      expect(place.x).toBeGreaterThanOrEqual(8);
      expect(place.x).toBeLessThanOrEqual(800 - 128);
      expect(place.y).toBeGreaterThanOrEqual(8);
      expect(place.y).toBeLessThanOrEqual(600 - 36);
      expect(place.leader).toBeGreaterThanOrEqual(0);
    }
  });
});

import { expect, test } from 'vitest';
import { landWindow } from '../../src/scene/world/landWindow.ts';

const tracks = { tracks: [0, -7], gauges: [1.435, 1.52] };

test('an ordinary train has land along its whole line, wherever one looks', () => {
  const line = { ...tracks, from: 0, to: 605 };
  for (const x of [-500, 0, 300, 5000]) expect(landWindow(line, x)).toBe(line);
});

test('a very long train has a window of land that follows the view and stays on the line', () => {
  const line = { ...tracks, from: 0, to: 11_000 };
  for (let x = -300; x < 11_400; x += 37) {
    const part = landWindow(line, x);
    expect(part.to - part.from).toBe(1100);
    expect(part.from).toBeGreaterThanOrEqual(0);
    expect(part.to).toBeLessThanOrEqual(11_000);
    const inside = Math.min(Math.max(x, 0), 11_000);
    expect(inside).toBeGreaterThanOrEqual(part.from);
    expect(inside).toBeLessThanOrEqual(part.to);
  }
});

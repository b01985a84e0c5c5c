import { describe, expect, test } from 'vitest';
import { mainTrains } from '../../../src/store/mainTrains.ts';
import { differences } from '../../../src/ui/compare/differs/differences.ts';
import { type Measure, pictureLayout } from '../../../src/ui/compare/picture/pictureLayout.ts';
import { pictureSizes } from '../../../src/ui/compare/picture/pictureSizes.ts';
import { wrapText } from '../../../src/ui/compare/picture/wrapText.ts';
import { factBase, plans } from '../shipped.ts';

/** Broader than the page's fonts are on average, so that what fits here fits there. */
const measure: Measure = (text, _face, size) => text.length * size * 0.54;
const found = differences(
  mainTrains.map((id) => plans.get(id)!),
  factBase,
);

describe.each(pictureSizes)('a picture of $width × $height', (size) => {
  const aspect = 0.3;
  const layout = pictureLayout(
    size,
    {
      title: 'Ghost & Fortress: the two trains compared',
      differences: found,
      credit: 'Drawn from published reports; which car stands where is mostly assumed.',
      link: `example.org/trains/#view=compare&align=purpose&${'x'.repeat(60)}`,
      aspect,
      gutter: 0.04,
    },
    measure,
  );

  test('has all words inside, none over another', () => {
    for (const { text, x, y, face, size: px } of layout.lines) {
      expect(x + measure(text, face, px), text).toBeLessThanOrEqual(size.width - 40);
      expect(x).toBeGreaterThanOrEqual(40);
      expect(y - px).toBeGreaterThanOrEqual(0);
      expect(y + px * 0.3).toBeLessThanOrEqual(size.height);
    }
    for (const a of layout.lines) {
      for (const b of layout.lines) {
        if (a === b || a.x !== b.x) continue;
        expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(Math.min(a.size, b.size));
      }
    }
  });

  test('has the elevation between the sentences and the credit', () => {
    const { elevation, foot } = layout;
    const said = layout.lines.filter(({ face }) => face !== 'credit');
    expect(elevation.y).toBeGreaterThan(Math.max(...said.map(({ y }) => y)));
    expect(elevation.y + elevation.width * aspect).toBeLessThan(foot);
    expect(elevation.width).toBeGreaterThan(size.width * 0.6);
    expect(elevation.x + elevation.width / 2).toBeCloseTo(size.width / 2, 6);
  });

  test('names every difference, its note, the credit and the link', () => {
    const text = layout.lines.map((line) => line.text).join(' ');
    for (const { heading, sentence, note } of found) {
      for (const words of [heading, sentence, note.words]) expect(text).toContain(words);
    }
    expect(text).toContain('example.org/trains');
    expect(layout.marks).toHaveLength(found.length);
  });
});

test('a text breaks between words, and a word that is too long anywhere', () => {
  const lines = wrapText('one two\u00a0m threefourfive six', 9, (text) => text.length);
  expect(lines).toEqual(['one two\u00a0m', 'threefour', 'five six']);
});

import { describe, expect, test } from 'vitest';
import { shareDrawings } from './shareDrawings.mjs';

const mark = '<path d="M7 1a6 6 0 1 0 0 12A6 6 0 0 0 7 1Z" fill="currentColor"></path>';
const other = '<path d="M1 1h9v9H1Z" fill="none" stroke="currentColor"></path>';

describe('drawings of a page', () => {
  test('one that occurs twice is written once, each place keeps its own size', () => {
    const page = `<p><svg width="14">${mark}</svg> a <svg width="20">${mark}</svg></p>`;
    const shared = shareDrawings(page);
    expect(shared.split(mark).length - 1).toBe(1);
    expect(shared).toContain('<svg width="14"><use href="#drawing-1"></use></svg>');
    expect(shared).toContain('<svg width="20"><use href="#drawing-1"></use></svg>');
  });

  test('one that occurs once, and one that has ids, stay as they are', () => {
    const named = `<svg><g id="x">${mark}</g></svg>`;
    for (const page of [`<svg>${mark}</svg><svg>${other}</svg>`, named + named, '<p>text</p>']) {
      expect(shareDrawings(page)).toBe(page);
    }
  });
});

import type { Face, Measure } from './pictureLayout.ts';

/** Weights and families of the picture's faces, as the style sheet has them. */
const fonts: Readonly<Record<Face, readonly [number, string]>> = {
  title: [600, '--font-text'],
  heading: [600, '--font-ui'],
  sentence: [400, '--font-text'],
  note: [500, '--font-ui'],
  credit: [400, '--font-ui'],
};

/** Measures text with the page's own fonts. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const root = getComputedStyle(document.documentElement);
  return (text, face, size) => {
    const [weight, family] = fonts[face];
    if (!context) return text.length * size * 0.55;
    context.font = `${weight} ${size}px ${root.getPropertyValue(family)}`;
    return context.measureText(text).width;
  };
}

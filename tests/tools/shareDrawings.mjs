/** A drawing shorter than this costs less than the reference to it. */
const least = 40;

/**
 * Writes every drawing that occurs more than once in a page (the same text inside `<svg …>…</svg>`) a single time, and
 * refers to it with `<use>` wherever it stood: elevations of equal cars, evidence marks. Size, view box and the colours that
 * it inherits stay with each place.
 * @param {string} html
 */
export function shareDrawings(html) {
  const drawing = /(<svg\b[^>]*>)([\s\S]*?)<\/svg>/g;
  const counts = new Map();
  for (const [, , inner] of html.matchAll(drawing)) counts.set(inner, (counts.get(inner) ?? 0) + 1);

  const names = new Map();
  const shared = html.replace(drawing, (whole, open, inner) => {
    if (counts.get(inner) < 2 || inner.length < least || inner.includes('id="')) return whole;
    if (!names.has(inner)) names.set(inner, `drawing-${names.size + 1}`);
    return `${open}<use href="#${names.get(inner)}"></use></svg>`;
  });
  if (names.size === 0) return html;
  const defs = [...names].map(([inner, name]) => `<g id="${name}">${inner}</g>`).join('');
  return `<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>${defs}</defs></svg>${shared}`;
}

/** What a drawing takes from style sheets: without them it must carry these itself. */
const properties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
] as const;

/** A copy of a drawing that looks the same without the page's style sheets. The original stays as it is. */
export function inlineStyles(svg: SVGSVGElement): SVGSVGElement {
  // A clone of an SVG element is one.
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, i) => {
    const style = getComputedStyle(original);
    copies[i]?.removeAttribute('class');
    copies[i]?.setAttribute(
      'style',
      properties.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'),
    );
  });
  return copy;
}

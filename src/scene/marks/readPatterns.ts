import { patterns } from '../../store/overlays/pattern.ts';
import { markUniforms } from './markUniforms.ts';

/** Custom properties of the page: ink and paper of each pattern, in the order of `patterns`. */
const looks: Readonly<Record<(typeof patterns)[number], readonly [ink: string, paper: string]>> = {
  reported: ['--ev-reported', '--surface'],
  contents: ['--ev-contents', '--surface'],
  disputed: ['--ev-disputed', '--ev-disputed-tint'],
  assumed: ['--ev-assumed', '--surface'],
  unreported: ['--ev-unreported', '--surface'],
  'not-stopped': ['--ink', '--surface'],
};

/** Takes the patterns' colours from the page's tokens, as they are in its theme just now. `flat`: nothing stands behind the trains. */
export function readPatterns(element: Element, flat: boolean): void {
  const style = getComputedStyle(element);
  // The uniforms hold what is shown: no conversion.
  const read = (name: string) => channels(style.getPropertyValue(name));
  const { markInk, markPaper, markFade, markEdge, markGlass } = markUniforms;
  patterns.forEach((pattern, i) => {
    const [ink, paper] = looks[pattern];
    markInk.value[i]?.fromArray(read(ink));
    markPaper.value[i]?.fromArray(read(paper));
  });
  markEdge.value.fromArray(read('--ink'));
  markGlass.value.fromArray(read('--ink-3'));
  const [r = 1, g = 1, b = 1] = read('--surface-sunk');
  markFade.value.set(r, g, b, flat ? 1 : 0);
}

/** `#1f5a9e` → its three channels, 0 to 1. */
function channels(colour: string): number[] {
  const value = Number.parseInt(colour.trim().slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255].map((channel) => channel / 255);
}

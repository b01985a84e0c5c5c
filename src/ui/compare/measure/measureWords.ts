/** Feet of a metre, by definition. */
const foot = 0.3048;

/** ‘24.54 m (80.5 ft)’: to the centimetre, as near as an edge can be set. */
export function measureWords(metres: number): string {
  return `${metres.toFixed(2)}\u00a0m (${(metres / foot).toFixed(1)}\u00a0ft)`;
}

/** How much narrower a boat-shaped table is at its ends than in its middle. */
const taper = 0.36;

/** Half the depth of a boat-shaped table at x from its middle, m. */
export function boatEdge(x: number, width: number, depth: number): number {
  return (depth / 2) * (1 - taper * ((2 * x) / width) ** 2);
}

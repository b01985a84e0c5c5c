/** Writes a random rotation (nine numbers, by rows) into `to`: a turn about a random axis, all equally likely (Shoemake). */
export function spin(to: Float64Array, chance: () => number): void {
  const u = chance();
  const a = 2 * Math.PI * chance();
  const b = 2 * Math.PI * chance();
  const x = Math.sqrt(1 - u) * Math.sin(a);
  const y = Math.sqrt(1 - u) * Math.cos(a);
  const z = Math.sqrt(u) * Math.sin(b);
  const w = Math.sqrt(u) * Math.cos(b);
  to[0] = 1 - 2 * (y * y + z * z);
  to[1] = 2 * (x * y - z * w);
  to[2] = 2 * (x * z + y * w);
  to[3] = 2 * (x * y + z * w);
  to[4] = 1 - 2 * (x * x + z * z);
  to[5] = 2 * (y * z - x * w);
  to[6] = 2 * (x * z - y * w);
  to[7] = 2 * (y * z + x * w);
  to[8] = 1 - 2 * (x * x + y * y);
}

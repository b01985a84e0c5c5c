/** `count` directions spread evenly over the sphere (a Fibonacci spiral): x, y, z in turn. */
export function sphere(count: number): Float64Array {
  const golden = Math.PI * (3 - Math.sqrt(5));
  const directions = new Float64Array(3 * count);
  for (let i = 0; i < count; i++) {
    const y = 1 - (2 * (i + 0.5)) / count;
    const r = Math.sqrt(1 - y * y);
    directions[3 * i] = r * Math.cos(golden * i);
    directions[3 * i + 1] = y;
    directions[3 * i + 2] = r * Math.sin(golden * i);
  }
  return directions;
}

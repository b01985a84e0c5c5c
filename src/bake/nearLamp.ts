import type { Emitter } from './emitters.ts';

/** A node this near to a lamp sees little else, and by chance the one edge of it or the other, m. */
const near = 0.1;

/** Says of a place whether it lies by the face of one of these lamps. */
export function nearLamp(
  lamps: readonly Emitter[],
): (place: readonly [number, number, number]) => boolean {
  const boxes = lamps.map(boxOf);
  return (place) =>
    boxes.some((box) => {
      let square = 0;
      for (let k = 0; k < 3; k++) {
        const off = Math.max(box[k]! - place[k]!, place[k]! - box[3 + k]!, 0);
        square += off * off;
      }
      return square < near * near;
    });
}

/** The least x, y, z of a lamp's triangles, then the most. */
function boxOf({ triangles }: Emitter): Float64Array {
  const box = new Float64Array([Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity]);
  for (let t = 0; t < triangles.length; t += 13) {
    for (let k = 0; k < 3; k++) {
      const corner = triangles[t + k]!;
      for (const at of [corner, corner + triangles[t + 3 + k]!, corner + triangles[t + 6 + k]!]) {
        box[k] = Math.min(box[k]!, at);
        box[3 + k] = Math.max(box[3 + k]!, at);
      }
    }
  }
  return box;
}

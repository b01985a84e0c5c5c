import { BufferAttribute, InstancedBufferAttribute, InstancedBufferGeometry } from 'three';
import { tufts } from '../../build/land/tufts.ts';

/** `cards` upright unit quads crossed at the origin, repeated for each tuft; normals up, like the turf below. */
export function tuftGeometry(cards: number, count: number): InstancedBufferGeometry {
  const position: number[] = [];
  const uv: number[] = [];
  const index: number[] = [];
  for (let card = 0; card < cards; card++) {
    const angle = (card / cards) * Math.PI;
    const [c, s] = [Math.cos(angle) * 0.5, Math.sin(angle) * 0.5];
    const lean = (card - (cards - 1) / 2) * 0.1;
    const base = card * 4;
    position.push(-c, 0, -s, c, 0, s);
    position.push(c - s * lean, 1, s + c * lean, -c - s * lean, 1, -s + c * lean);
    uv.push(0, 0, 1, 0, 1, 1, 0, 1);
    index.push(base, base + 1, base + 2, base, base + 2, base + 3);
  }
  const geometry = new InstancedBufferGeometry();
  const normal = new Float32Array(position.length).map((_, i) => (i % 3 === 1 ? 1 : 0));
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3));
  geometry.setAttribute('normal', new BufferAttribute(normal, 3));
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array(uv), 2));
  geometry.setAttribute('tuft', new InstancedBufferAttribute(tufts(count), 4));
  geometry.setIndex(index);
  geometry.instanceCount = count;
  return geometry;
}

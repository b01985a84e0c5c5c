import { BufferAttribute, InstancedBufferAttribute, InstancedBufferGeometry } from 'three';
import { tufts } from '../../build/land/tufts.ts';

/** Share of a card's width that its upper edge has: its ends are cut aslant, and no upright edge shows. */
const upper = 0.66;

/** `cards` upright cards of width and height 1 crossed at the origin, repeated for each tuft; normals up, like the turf below. */
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
    const [u, w] = [c * upper, s * upper];
    position.push(u - s * lean, 1, w + c * lean, -u - s * lean, 1, -w + c * lean);
    uv.push(0, 0, 1, 0, 0.5 + upper / 2, 1, 0.5 - upper / 2, 1);
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

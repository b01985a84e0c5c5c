import { BoxBuilder } from './boxBuilder.ts';
import type { Corridor } from './corridor.ts';
import type { LandBuffer } from './landBuffer.ts';
import { relief } from './relief.ts';

/** Section 11 of the vehicle sheet: a pole each 50 m, 7.5 m high, two cross-arms 2.5 m, four insulators each. */
const pitch = 50;
const height = 7.5;
const arms = [7.05, 6.45];
const pins = [-1.05, -0.5, 0.5, 1.05];
/** From the line's heads to the first pole, m: beside the leading locomotives, so that none grows out of their roofs where one sees both heads. */
const phase = 5;
/** Behind the tracks, further out than a real line (8 m), so that it stands clear of the ditch. */
const offset = 10.5;

const wood = [0.1, 0.078, 0.058] as const;
const stub = [0.3, 0.29, 0.27] as const;
const glass = [0.35, 0.42, 0.38] as const;

/** The telegraph line: the poles as a mesh, and the wires as point pairs (x, y, z each), all in scene space. */
export function poles(corridor: Corridor): {
  readonly mesh: LandBuffer;
  readonly wires: Float32Array;
} {
  const z = (corridor.tracks[0] ?? 0) - offset;
  const builder = new BoxBuilder();
  const wires: number[] = [];
  const from = Math.floor((corridor.from - 400) / pitch) * pitch + phase;
  for (let x = from; x < corridor.to + 400; x += pitch) {
    const y = relief(x, z, corridor);
    pole(builder, x, y, z);
    const y2 = relief(x + pitch, z, corridor);
    for (const arm of arms) {
      for (const pin of pins) span(wires, x, y + arm + 0.22, y2 + arm + 0.22, z + pin);
    }
  }
  return { mesh: builder.buffer(), wires: new Float32Array(wires) };
}

function pole(builder: BoxBuilder, x: number, y: number, z: number): void {
  builder.block([x - 0.1, y - 0.3, z - 0.1], [x + 0.1, y + height, z + 0.1], wood, 0.028);
  builder.block([x + 0.09, y - 0.3, z - 0.09], [x + 0.27, y + 1.5, z + 0.09], stub, 0.01);
  for (const arm of arms) {
    builder.block([x - 0.16, y + arm - 0.05, z - 1.25], [x - 0.07, y + arm + 0.06, z + 1.25], wood);
    for (const pin of pins)
      builder.block(
        [x - 0.15, y + arm + 0.08, z + pin - 0.035],
        [x - 0.08, y + arm + 0.23, z + pin + 0.035],
        glass,
        0.015,
      );
  }
}

/** One wire to the next pole, sagging 0.55 m, in eight straight pieces. */
function span(out: number[], x: number, y0: number, y1: number, z: number): void {
  const pieces = 8;
  const at = (i: number) => {
    const t = i / pieces;
    return [x - 0.115 + pitch * t, y0 + (y1 - y0) * t - 2.2 * t * (1 - t), z] as const;
  };
  for (let i = 0; i < pieces; i++) out.push(...at(i), ...at(i + 1));
}

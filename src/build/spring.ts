import type { Detail, SpringShape, Vec3 } from '../kit/shapes.ts';
import { addLathe } from './lathe.ts';
import { addTube } from './tube.ts';
import type { Writer } from './writer.ts';

const stepsPerTurn = 10;
const wireSides = 5;

/** An upright coil spring; further off a cylinder. `diameter` is taken over the wire, which is `wire` thick. */
export function addSpring(writer: Writer, shape: SpringShape, level: Detail): void {
  const { at, height, diameter, wire, turns, role, detail } = shape;
  if (level > 0) {
    const r = diameter / 2;
    const profile = [
      [0, 0],
      [r, 0],
      [r, height],
      [0, height],
    ] as const;
    addLathe(
      writer,
      {
        kind: 'lathe',
        at,
        axis: 'y',
        profile,
        segments: 8,
        creases: [1, 2],
        role,
        detail,
      },
      level,
    );
    return;
  }
  const steps = Math.max(3, Math.round(turns * stepsPerTurn));
  const radius = (diameter - wire) / 2;
  const path: Vec3[] = [];
  for (let i = 0; i <= steps; i++) {
    const angle = (2 * Math.PI * turns * i) / steps;
    path.push([
      at[0] + radius * Math.cos(angle),
      at[1] + wire / 2 + ((height - wire) * i) / steps,
      at[2] + radius * Math.sin(angle),
    ]);
  }
  addTube(writer, { kind: 'tube', path, radius: wire / 2, sides: wireSides, role, detail }, level);
}

import type { Corridor } from '../../build/land/corridor.ts';

/** Longest land that is made at once, and how far it moves on at a time, m; what lies beyond stands in haze. */
const longest = 1100;
const stride = 400;

/**
 * The part of a line that land is made for when the view rests at `x`: all of an ordinary train's line, and of a very long
 * one a window that moves on in strides, so that the work grows with what is seen and not with the train.
 */
export function landWindow(line: Corridor, x: number): Corridor {
  if (line.to - line.from <= longest) return line;
  const wanted = line.from + Math.round((x - longest / 2 - line.from) / stride) * stride;
  const from = Math.min(Math.max(line.from, wanted), line.to - longest);
  return { ...line, from, to: from + longest };
}

type Next = () => number;

/** Foliage of the tree atlas, drawn at the origin of the context it is given, `s` texels a side. */
export const drawFoliage = {
  leaves: drawLeaves,
  bough: drawBough,
  frond: drawFrond,
  needles: drawNeedles,
} as const;

function grey(value: number, warm = 0): string {
  const v = Math.round(value);
  return `rgb(${v + warm},${v + warm * 0.4},${v - warm})`;
}

/** Birch: a limb at the top, from which separate strings of small leaves hang, some long and some short, with sky between. */
function drawLeaves(context: CanvasRenderingContext2D, next: Next, s: number): void {
  const leaf = (x: number, y: number, light: number) => {
    const l = s * (0.011 + 0.011 * next());
    context.fillStyle = grey(light * (96 + 124 * next()), 4);
    context.beginPath();
    context.ellipse(x, y, l * 0.7, l * 1.15, (next() - 0.5) * 2.4, 0, 7);
    context.fill();
  };
  const strings = 11;
  for (let i = 0; i < strings; i++) {
    const x = s * (0.17 + (0.66 * (i + 0.8 * next())) / strings);
    const y = s * (0.03 + 0.2 * next());
    const long = s * (0.24 + 0.42 * next());
    const sway = (next() - 0.5) * s * 0.16;
    context.strokeStyle = '#4b3d31';
    context.lineWidth = 1.3;
    context.beginPath();
    context.moveTo(s / 2, s * 0.03);
    context.quadraticCurveTo(x, y - s * 0.03, x, y);
    context.quadraticCurveTo(x, y + long * 0.6, x + sway, y + long);
    context.stroke();
    for (let n = 14 + (72 * long) / s; n > 0; n--) {
      const t = next();
      const wide = s * (0.085 - 0.06 * t);
      leaf(x + sway * t * t + (next() * 2 - 1) * wide, y + long * t, 1.04 - 0.24 * t);
    }
  }
  for (let n = 0; n < 60; n++) {
    const t = next() * 2 - 1;
    leaf(s * (0.5 + 0.32 * t), s * (0.03 + 0.1 * Math.abs(t) + 0.22 * next()), 1.06);
  }
}

/** Spruce: one bough from its root (foot of the cell) to its tip (top), side twigs that grow shorter, needles on all. */
function drawBough(context: CanvasRenderingContext2D, next: Next, s: number): void {
  const mid = s / 2;
  for (let pair = 0; pair < 12; pair++) {
    const t = (pair + 0.6 * next()) / 12;
    const y = s * (0.97 - 0.9 * t);
    for (const side of [-1, 1]) {
      const long =
        s * 0.46 * (1 - t) ** 0.75 * (t < 0.12 ? 0.6 : 1) * (0.72 + 0.36 * next()) + s * 0.03;
      const x1 = mid + side * long * 0.93;
      const y1 = y - long * (0.36 + 0.3 * next());
      context.strokeStyle = '#3b3129';
      context.lineWidth = 2;
      context.beginPath();
      context.moveTo(mid, y);
      context.lineTo(x1, y1);
      context.stroke();
      fur(context, next, [mid, y, x1, y1], 20 + long * 0.9, s * 0.045);
    }
  }
  fur(context, next, [mid, s * 0.98, mid, s * 0.04], 100, s * 0.045);
}

/** Pine: many small tufts of needles that spread from the ends of a few twigs, light above and dark below. */
function drawNeedles(context: CanvasRenderingContext2D, next: Next, s: number): void {
  for (let tuft = 0; tuft < 40; tuft++) {
    const angle = next() * Math.PI * 2;
    const out = Math.sqrt(next()) * s * 0.4;
    const x = s / 2 + Math.cos(angle) * out;
    const y = s / 2 + Math.sin(angle) * out * 0.82;
    if (tuft % 3 === 0) {
      context.strokeStyle = '#4d3a2b';
      context.lineWidth = 1.5;
      context.beginPath();
      context.moveTo(s / 2, s * 0.7);
      context.quadraticCurveTo(s / 2, y + s * 0.1, x, y);
      context.stroke();
    }
    const light = 0.75 + 0.5 * (1 - y / s);
    for (let i = 0; i < 26; i++) {
      const a = -Math.PI / 2 + (next() - 0.5) * 4.8;
      const l = s * (0.035 + 0.04 * next());
      context.strokeStyle = grey((85 + 100 * next()) * light, 4);
      context.lineWidth = 1.3;
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(x + Math.cos(a) * l, y + Math.sin(a) * l);
      context.stroke();
    }
  }
}

/**
 * Spruce from the side: a limb from its root (foot of the cell) to its lifted tip (top), at its left a curtain of hanging
 * twigs, long in the middle and ragged, at its right a short fur.
 */
function drawFrond(context: CanvasRenderingContext2D, next: Next, s: number): void {
  const spine = (t: number) => s * (0.7 - 0.1 * Math.sin(t * Math.PI) + 0.08 * t * t);
  for (let i = 0; i < 25; i++) {
    const t = (i + 0.8 * next()) / 25;
    const y = s * (0.985 - 0.95 * t);
    const x = spine(t);
    const hang =
      s * (0.1 + 0.42 * Math.sin(Math.PI * (0.12 + 0.86 * t)) ** 0.8) * (0.4 + 0.66 * next());
    const x1 = Math.max(s * 0.03, x - hang);
    const y1 = y - hang * (0.1 + 0.28 * next());
    context.strokeStyle = '#3b3129';
    context.lineWidth = 1.6;
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x1, y1);
    context.stroke();
    fur(context, next, [x, y, x1, y1], 30 + hang * 0.5, s * 0.04);
  }
  for (let i = 0; i < 14; i++) {
    const t = (i + next()) / 14;
    const y = s * (0.985 - 0.95 * t);
    const up = s * 0.1 * (1 - 0.6 * t) * (0.4 + next());
    fur(context, next, [spine(t), y, spine(t) + up, y - up * 0.9], 16, s * 0.034);
  }
}

/** Needles on both sides of a twig from (x0, y0) to (x1, y1), lighter towards its tip. */
function fur(
  context: CanvasRenderingContext2D,
  next: Next,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  count: number,
  long: number,
): void {
  const ahead = Math.atan2(y1 - y0, x1 - x0);
  context.lineWidth = 1.7;
  for (let i = 0; i < count; i++) {
    const t = next();
    const x = x0 + (x1 - x0) * t;
    const y = y0 + (y1 - y0) * t;
    const angle = ahead + (next() < 0.5 ? 1 : -1) * (0.4 + 0.55 * next());
    context.strokeStyle = grey(78 + 84 * next() + 40 * t, 3);
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x + Math.cos(angle) * long, y + Math.sin(angle) * long);
    context.stroke();
  }
}

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

/** Birch: hanging twigs full of small leaves, with sky between them; the root of the twigs at the top middle. */
function drawLeaves(context: CanvasRenderingContext2D, next: Next, s: number): void {
  for (let twig = 0; twig < 22; twig++) {
    const x0 = s * (0.5 + (next() - 0.5) * 0.5);
    const y0 = s * (0.1 + 0.42 * next());
    const x1 = x0 + (x0 - s / 2) * 0.5 + (next() - 0.5) * s * 0.3;
    const y1 = y0 + s * (0.22 + 0.3 * next());
    context.strokeStyle = '#4b3d31';
    context.lineWidth = 1.3;
    context.beginPath();
    context.moveTo(x0, y0);
    context.quadraticCurveTo(x0 + (x1 - x0) * 0.7, y0, x1, y1);
    context.stroke();
    for (let leaf = 0; leaf < 27; leaf++) {
      const t = next();
      const x = x0 + (x1 - x0) * t + (next() - 0.5) * s * 0.13;
      const y = y0 + (y1 - y0) * t * t + (next() - 0.5) * s * 0.12;
      if (Math.hypot(x - s / 2, y - s / 2) > s * 0.47) continue;
      context.fillStyle = grey(135 + 95 * next() * next() + 30 * (1 - y / s), 4);
      context.save();
      context.translate(x, y);
      context.rotate(next() * Math.PI * 2);
      context.beginPath();
      const l = s * (0.014 + 0.014 * next());
      context.ellipse(0, 0, l * 0.62, l * 1.1, 0, 0, Math.PI * 2);
      context.fill();
      context.restore();
    }
  }
}

/** Spruce: one bough from its root (foot of the cell) to its tip (top), side twigs that grow shorter, needles on all. */
function drawBough(context: CanvasRenderingContext2D, next: Next, s: number): void {
  const needles = (x0: number, y0: number, x1: number, y1: number, count: number, long: number) => {
    for (let i = 0; i < count; i++) {
      const t = next();
      const x = x0 + (x1 - x0) * t;
      const y = y0 + (y1 - y0) * t;
      const angle = Math.atan2(y1 - y0, x1 - x0) + (next() < 0.5 ? 1 : -1) * (0.45 + 0.5 * next());
      context.strokeStyle = grey(88 + 90 * next() + 26 * t, 3);
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(x + Math.cos(angle) * long, y + Math.sin(angle) * long);
      context.stroke();
    }
  };
  const mid = s / 2;
  for (let pair = 0; pair < 15; pair++) {
    const t = (pair + 0.6 * next()) / 15;
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
      context.lineWidth = 2.1;
      needles(mid, y, x1, y1, Math.round(16 + long * 0.72), s * 0.045);
    }
  }
  context.lineWidth = 2.2;
  needles(mid, s * 0.98, mid, s * 0.04, 80, s * 0.045);
}

/** Pine: many small tufts of needles that spread from the ends of a few twigs, light above and dark below. */
function drawNeedles(context: CanvasRenderingContext2D, next: Next, s: number): void {
  for (let tuft = 0; tuft < 64; tuft++) {
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
  for (let i = 0; i < 46; i++) {
    const t = (i + next()) / 46;
    const y = s * (0.985 - 0.95 * t);
    const x = spine(t);
    const hang =
      s * (0.1 + 0.52 * Math.sin(Math.PI * (0.12 + 0.86 * t)) ** 0.8) * (0.55 + 0.5 * next());
    const x1 = Math.max(s * 0.03, x - hang);
    const y1 = y - hang * (0.1 + 0.28 * next());
    context.strokeStyle = '#3b3129';
    context.lineWidth = 1.6;
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x1, y1);
    context.stroke();
    fur(context, next, [x, y, x1, y1], 30 + hang * 0.5, s * 0.034);
  }
  for (let i = 0; i < 20; i++) {
    const t = (i + next()) / 20;
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

/** Bark of the tree atlas, drawn at the origin of the context it is given, `w` × `h` texels. */
export const drawBark = { birch: drawBirchBark, dark: drawDarkBark } as const;

/** White bark with dark bands, darker and rougher at the foot. */
function drawBirchBark(
  context: CanvasRenderingContext2D,
  next: () => number,
  w: number,
  h: number,
): void {
  context.fillStyle = '#b3ada1';
  context.fillRect(0, 0, w, h);
  for (let i = 0; i < 130; i++) {
    const v = 132 + 74 * next();
    context.fillStyle = `rgba(${v},${v - 4},${v - 12},0.35)`;
    context.fillRect(next() * w, next() * h, 8 + 40 * next(), 1 + 3 * next());
  }
  for (let i = 0; i < 58; i++) {
    const y = h * next() ** 0.7;
    context.fillStyle = `rgba(38,33,29,${0.5 + 0.45 * next()})`;
    context.beginPath();
    context.ellipse(
      next() * w,
      y,
      7 + 30 * next() * next(),
      1.6 + 7 * next() * (y / h) ** 2,
      0,
      0,
      Math.PI * 2,
    );
    context.fill();
  }
}

/** Brown-grey bark, furrowed along the stem. */
function drawDarkBark(
  context: CanvasRenderingContext2D,
  next: () => number,
  w: number,
  h: number,
): void {
  context.fillStyle = '#4c443c';
  context.fillRect(0, 0, w, h);
  for (let i = 0; i < 320; i++) {
    const v = 40 + 80 * next();
    context.fillStyle = `rgba(${v + 14},${v + 4},${v - 6},0.5)`;
    context.fillRect(next() * w, next() * h, 1.5 + 3 * next(), 8 + 34 * next());
  }
}

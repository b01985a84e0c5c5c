/**
 * Gives fully clear texels of a rectangle a colour (sRGB bytes), alpha untouched, so that smaller mip levels do not darken
 * cut-out edges with black.
 */
export function fillClear(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  grey: number,
): void {
  const image = context.getImageData(x, y, width, height);
  const { data } = image;
  for (let i = 0; i < data.length; i += 4) {
    const alpha = data[i + 3] ?? 0;
    // One step of alpha keeps the colour: a canvas forgets the colour of texels that are wholly clear.
    if (alpha < 3) {
      data[i] = data[i + 1] = data[i + 2] = grey;
      data[i + 3] = 2;
    }
  }
  context.putImageData(image, x, y);
}

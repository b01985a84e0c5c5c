import type { Shape } from '../shapes.ts';

/**
 * A framed picture against a wall (z = 0), its lower edge at y = 0: a moulding `rim` wide round the picture, with a mount
 * between them where its role is given.
 */
export function pictureFrame(
  frame: string,
  picture: string,
  width: number,
  height: number,
  rim: number,
  mount?: string,
): readonly Shape[] {
  const inner = mount ? rim + Math.min(width, height) * 0.1 : rim;
  const shapes: Shape[] = [
    {
      kind: 'box',
      role: picture,
      detail: 2,
      at: [0, height / 2, 0.013],
      size: [width - 2 * inner + 0.004, height - 2 * inner + 0.004, 0.01],
    },
    {
      kind: 'box',
      role: mount ?? frame,
      detail: 2,
      at: [0, height / 2, 0.008],
      size: [width - rim, height - rim, 0.012],
    },
  ];
  // Two steps of moulding: an outer rim that stands forward and an inner lip.
  for (const [wide, out, inset] of [
    [rim, 0.026, 0],
    [rim * 0.42, 0.034, rim * 0.16],
  ] as const) {
    const [w, h] = [width - 2 * inset, height - 2 * inset];
    for (const side of [-1, 1]) {
      shapes.push(
        {
          kind: 'box',
          role: frame,
          detail: 1,
          at: [side * (w / 2 - wide / 2), height / 2, out / 2],
          size: [wide, h, out],
          bevel: 0.005,
        },
        {
          kind: 'box',
          role: frame,
          detail: 1,
          at: [0, height / 2 + side * (h / 2 - wide / 2), out / 2],
          size: [w, wide, out],
          bevel: 0.005,
        },
      );
    }
  }
  return shapes;
}

import { type CanvasTexture, Color, SRGBColorSpace, Vector3 } from 'three';

/** What a canvas texture's colours are multiplied by so that their mean is 1 (linear): far off it can fade into 1. */
export function meanGain({ image }: CanvasTexture): Vector3 {
  const { width, height } = image;
  const context = image.getContext('2d');
  if (!context) throw new Error('no 2D canvas');
  const { data } = context.getImageData(0, 0, width, height);
  const sum = [0, 0, 0];
  const linear = Float32Array.from(
    { length: 256 },
    (_, byte) => colour.setRGB(byte / 255, 0, 0, SRGBColorSpace).r,
  );
  for (let i = 0; i < data.length; i += 4)
    for (let part = 0; part < 3; part++) sum[part]! += linear[data[i + part]!]!;
  const texels = width * height;
  return new Vector3(texels / sum[0]!, texels / sum[1]!, texels / sum[2]!);
}
const colour = new Color();

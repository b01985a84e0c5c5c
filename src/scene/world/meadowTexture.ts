import { type CanvasTexture, RepeatWrapping } from 'three';
import { seeded } from '../../build/land/seeded.ts';
import { canvasTexture } from './canvasTexture.ts';
import { wraps } from './wraps.ts';

const size = 512;
const hollows = 700;
const tussocks = 820;
const flowers = 900;

/**
 * A meadow from a roof's height, grey (a factor on the land's colour), tileable; 13.7 m a tile: tussocks, each lit on one side and
 * dark on the other, hollows between them, and flowers and seed heads as points.
 */
export function meadowTexture(): CanvasTexture {
  const texture = canvasTexture(size, size, (context) => {
    const next = seeded(17);
    context.fillStyle = '#6c6c66';
    context.fillRect(0, 0, size, size);
    // A spot that fades out from its middle, of a grey and an opacity.
    const spot = (x: number, y: number, radius: number, grey: number, alpha: number) => {
      for (const ox of wraps(x, radius, size))
        for (const oy of wraps(y, radius, size)) {
          const fade = context.createRadialGradient(x + ox, y + oy, 0, x + ox, y + oy, radius);
          fade.addColorStop(0, `rgba(${grey},${grey},${grey - 6},${alpha})`);
          fade.addColorStop(1, `rgba(${grey},${grey},${grey - 6},0)`);
          context.fillStyle = fade;
          context.fillRect(x + ox - radius, y + oy - radius, radius * 2, radius * 2);
        }
    };
    for (let i = 0; i < hollows; i++)
      spot(next() * size, next() * size, 8 + 24 * next() * next(), 40 + 110 * next(), 0.42);
    context.lineWidth = 1.1;
    for (let i = 0; i < tussocks; i++) {
      const [x, y] = [next() * size, next() * size];
      const radius = 3.5 + 8 * next() * next();
      const grey = 104 + 56 * next();
      spot(x, y + radius * 0.5, radius * 1.6, 24, 0.62);
      // Blades that stand out from one foot, lighter towards the sun.
      for (let blade = 0; blade < 26; blade++) {
        const angle = next() * Math.PI * 2;
        const long = radius * (0.4 + 0.8 * next());
        const light = grey + 44 * -Math.sin(angle) * next();
        context.strokeStyle = `rgba(${light + 5},${light},${light - 12},0.7)`;
        for (const ox of wraps(x, radius * 1.3, size))
          for (const oy of wraps(y, radius * 1.3, size)) {
            context.beginPath();
            context.moveTo(x + ox, y + oy);
            context.lineTo(x + ox + Math.cos(angle) * long, y + oy + Math.sin(angle) * long);
            context.stroke();
          }
      }
    }
    for (let i = 0; i < flowers; i++)
      spot(next() * size, next() * size, 0.9 + 0.9 * next(), 190 + 60 * next(), 0.7);
  });
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  return texture;
}

import { type CanvasTexture, RepeatWrapping } from 'three';
import { seeded } from '../../build/land/seeded.ts';
import { canvasTexture } from './canvasTexture.ts';
import { wraps } from './wraps.ts';

const size = 512;
const strokes = 6500;
/** Longest stroke with its bend, texels. */
const reach = 35;

/** Grass and litter seen from above, grey about 128 (a factor on the land's colour), tileable; 2.5 m a tile. */
export function turfTexture(): CanvasTexture {
  const texture = canvasTexture(size, size, (context) => {
    const next = seeded(3);
    context.fillStyle = '#4a4a4a';
    context.fillRect(0, 0, size, size);
    context.lineCap = 'round';
    for (let i = 0; i < strokes; i++) {
      const x = next() * size;
      const y = next() * size;
      const angle = next() * Math.PI * 2;
      const length = 7 + 20 * next() * next();
      const dx = Math.cos(angle) * length;
      const dy = Math.sin(angle) * length;
      const bend = (next() - 0.5) * 8;
      const late = i / strokes;
      const grey = Math.round(50 + late * 80 + next() * 70);
      context.strokeStyle = `rgb(${grey + 6},${grey},${grey - 12})`;
      context.lineWidth = 0.8 + 1.1 * next();
      for (const ox of wraps(x, reach, size)) {
        for (const oy of wraps(y, reach, size)) {
          context.beginPath();
          context.moveTo(x + ox, y + oy);
          context.quadraticCurveTo(
            x + ox + dx / 2 + bend,
            y + oy + dy / 2 - bend,
            x + ox + dx,
            y + oy + dy,
          );
          context.stroke();
        }
      }
    }
  });
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  return texture;
}

import { inlineStyles } from './inlineStyles.ts';
import { pageFonts } from './pageFonts.ts';

/** A drawing of the page as a PNG of `width` × `height` px, with the page's fonts in it. Works without WebGL. */
export async function toPng(svg: SVGSVGElement, width: number, height: number): Promise<Blob> {
  const copy = inlineStyles(svg);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = await pageFonts();
  copy.prepend(style);
  const text = new XMLSerializer().serializeToString(copy);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The picture could not be taken.');
  return blob;
}

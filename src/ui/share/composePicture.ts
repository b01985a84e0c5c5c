import { t } from '../../i18n/t.ts';
import type { PictureWords } from './pictureWords.ts';

/** Shapes that feeds and slides take, pixels; `band`: height of the paper under the picture. */
export const pictureShapes = {
  wide: { width: 1920, height: 1080, band: 168 },
  square: { width: 1080, height: 1080, band: 226 },
  tall: { width: 1080, height: 1920, band: 420 },
} as const;

/** Lines that the sentence under a picture may take. */
const sentence = { wide: 1, square: 2, tall: 3 } as const;

export type PictureShape = keyof typeof pictureShapes;

export interface Paint {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  /** Colours of the train's livery, side by side at the band's left edge. */
  readonly livery: readonly string[];
}

/** Puts the picture of a view over a band of paper with its words, credit and link. */
export async function composePicture(
  scene: Blob,
  shape: PictureShape,
  words: PictureWords,
  paint: Paint,
): Promise<Blob> {
  const { width, height, band } = pictureShapes[shape];
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws no pictures.');
  const fonts = ['600 40px "Source Serif 4 Variable"', '500 24px "Libre Franklin Variable"'];
  await Promise.all(fonts.map((font) => document.fonts.load(font)));
  const drawn = await createImageBitmap(scene);
  pen.drawImage(drawn, 0, 0, width, height - band);
  drawn.close();
  drawBand(pen, shape, words, paint);
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('No picture'))), 'image/png');
  });
}

function drawBand(
  pen: CanvasRenderingContext2D,
  shape: PictureShape,
  words: PictureWords,
  { paper, ink, soft, livery }: Paint,
): void {
  const { width, height, band } = pictureShapes[shape];
  const top = height - band;
  const big = shape === 'tall' ? 1.4 : 1;
  const rule = 12;
  const edge = rule + 36;
  const room = width - 2 * edge;
  pen.fillStyle = paper;
  pen.fillRect(0, top, width, band);
  livery.forEach((colour, i) => {
    pen.fillStyle = colour;
    pen.fillRect((rule / livery.length) * i, top, rule / livery.length, band);
  });
  const write = (
    text: string,
    font: string,
    colour: string,
    x: number,
    y: number,
    most: number,
  ) => {
    pen.font = font;
    pen.fillStyle = colour;
    pen.fillText(cutTo(pen, text, most), x, y);
  };
  pen.textBaseline = 'alphabetic';
  const sans = (weight: number, size: number) =>
    `${weight} ${size * big}px "Libre Franklin Variable", Arial, sans-serif`;
  const serif = `600 ${46 * big}px "Source Serif 4 Variable", Georgia, serif`;
  let y = top + 64 * big;
  write(words.title, serif, ink, edge, y, room);
  pen.font = sans(500, 24);
  // A long sentence takes two lines where there is the height for it.
  for (const line of lines(pen, words.place, room, sentence[shape])) {
    y += 36 * big;
    write(line, sans(500, 24), ink, edge, y, room);
  }
  const credit = [words.title === t('site.name') ? '' : t('site.name'), words.link];
  const foot = credit.filter(Boolean).join(' · ');
  if (shape === 'wide') {
    const last = top + band - 26;
    write(words.note, sans(400, 22), soft, edge, last, room / 2);
    pen.font = sans(500, 22);
    pen.textAlign = 'right';
    write(foot, pen.font, soft, width - edge, last, room / 2 - 24);
    pen.textAlign = 'left';
    return;
  }
  write(foot, sans(500, 22), soft, edge, top + band - 28, room);
  pen.font = sans(400, 22);
  const note = lines(pen, words.note, room, 2);
  note.forEach((line, i) => {
    const up = (note.length - i) * 30 * big;
    write(line, sans(400, 22), soft, edge, top + band - 28 - up, room);
  });
}

/** The text in at most `count` lines that are no wider than `room`; the last one may still be too long. */
function lines(
  pen: CanvasRenderingContext2D,
  text: string,
  room: number,
  count: number,
): readonly string[] {
  const done: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && done.length < count - 1 && pen.measureText(longer).width > room) {
      done.push(line);
      line = word;
    } else line = longer;
  }
  return [...done, line];
}

/** The text, cut with an ellipsis where it would be wider than `room`. */
function cutTo(pen: CanvasRenderingContext2D, text: string, room: number): string {
  if (pen.measureText(text).width <= room) return text;
  let end = text.length;
  while (end > 1 && pen.measureText(`${text.slice(0, end)}…`).width > room) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

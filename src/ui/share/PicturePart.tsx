import { Download, Share } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useMemo, useState } from 'react';
import { tShare } from '../../i18n/tShare.ts';
import { store, useStore } from '../../store/store.ts';
import { Segments } from '../dialogs/Segments.tsx';
import { composePicture, type PictureShape, pictureShapes } from './composePicture.ts';
import { paintOf } from './paintOf.ts';
import { pictureWords } from './pictureWords.ts';

const shapes = ['wide', 'square', 'tall'] as const satisfies readonly PictureShape[];

/** What the picture of one shape has come to. */
type Made =
  | { readonly shape: PictureShape; readonly file: File; readonly address: string }
  | { readonly shape: PictureShape; readonly file: null };

/** A picture of the view with its words and credit, in the shapes that pages and feeds take: to save, or to send on. */
export function PicturePart({ link }: { readonly link: string }): ReactNode {
  const stage = useStore((s) => s.stage);
  const view = useStore((s) => s.view);
  const train = useStore((s) => s.train);
  const car = useStore((s) => s.car);
  const plans = useStore((s) => s.plans);
  const words = useMemo(() => pictureWords({ train, car }, plans, link), [train, car, plans, link]);
  const [shape, setShape] = useState<PictureShape>('wide');
  const [made, setMade] = useState<Made | null>(null);

  // The comparison has a picture of its own, and the sources none.
  const drawn = view === 'compare' || view === 'about' ? null : stage;

  useEffect(() => {
    if (!drawn) return;
    let gone = false;
    let address = '';
    const { width, height, band } = pictureShapes[shape];
    const take = async () => {
      await drawn.whenIdle();
      const scene = await drawn.capture(width, height - band);
      const paint = paintOf(store.getState());
      const picture = await composePicture(scene, shape, words, paint);
      if (gone) return;
      const file = new File([picture], fileName(words.title, shape), { type: 'image/png' });
      address = URL.createObjectURL(file);
      setMade({ shape, file, address });
    };
    take().catch((error: unknown) => {
      console.warn('No picture of the view.', error);
      if (!gone) setMade({ shape, file: null });
    });
    return () => {
      gone = true;
      URL.revokeObjectURL(address);
    };
  }, [drawn, shape, words]);

  if (!drawn) return null;
  const ready = made?.shape === shape ? made : null;
  return (
    <section className="share-picture">
      <h3>{tShare('share.picture')}</h3>
      <Segments
        name="picture-shape"
        legend={tShare('share.shape')}
        value={shape}
        options={shapes.map((each) => ({ value: each, words: tShare(`share.${each}`) }))}
        onChange={setShape}
      />
      <div className="share-frame" data-shape={shape} aria-busy={ready === null}>
        {ready?.file && (
          <img
            src={ready.address}
            alt={tShare('share.alt', { what: `${words.title}. ${words.place}` })}
          />
        )}
        {!ready?.file && (
          <p className="quiet" role="status">
            {ready ? tShare('share.failed') : tShare('share.taking')}
          </p>
        )}
      </div>
      {ready?.file && <Take file={ready.file} address={ready.address} />}
    </section>
  );
}

function Take({ file, address }: { readonly file: File; readonly address: string }): ReactNode {
  const sends = navigator.canShare?.({ files: [file] }) === true;
  const send = () => {
    // Closed by the visitor, or refused: the picture can still be saved.
    navigator.share({ files: [file] }).catch(() => undefined);
  };
  return (
    <p className="actions">
      <a className="button" href={address} download={file.name}>
        <Download size={20} strokeWidth={1.75} aria-hidden="true" />
        {tShare('share.save')}
      </a>
      {sends && (
        <button type="button" className="button" onClick={send}>
          <Share size={20} strokeWidth={1.75} aria-hidden="true" />
          {tShare('share.sendPicture')}
        </button>
      )}
    </p>
  );
}

/** `Sports-health car` → `sports-health-car-wide.png` */
function fileName(title: string, shape: PictureShape): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${name || 'train'}-${shape}.png`;
}

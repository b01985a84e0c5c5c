import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import { tPanel } from '../../../i18n/tPanel.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { pick, useStore } from '../../../store/store.ts';
import { Dialog } from '../../dialogs/Dialog.tsx';
import { Segments } from '../../dialogs/Segments.tsx';
import { pageAddress } from '../../share/pageAddress.ts';
import { viewLink } from '../../share/viewLink.ts';
import { useComparison } from '../useComparison.ts';
import { canvasMeasure } from './canvasMeasure.ts';
import { PictureSvg } from './PictureSvg.tsx';
import type { Measure } from './pictureLayout.ts';
import { type PictureSize, pictureSizes } from './pictureSizes.ts';
import { toPng } from './toPng.ts';
import './picture.css';

interface Props {
  readonly plans: readonly TrainPlan[];
  readonly onClose: () => void;
}

/** The comparison as a picture file in three shapes: what is shown is what is saved. */
export function PictureDialog({ plans, onClose }: Props): ReactNode {
  const factBase = useStore((s) => s.factBase);
  const units = useStore((s) => s.units);
  const link = useStore((s) => shown(viewLink(pick(s), pageAddress())));
  const comparison = useComparison(plans);
  const [id, setId] = useState<PictureSize['id']>('wide');
  const [state, setState] = useState<'idle' | 'busy' | 'saved' | 'failed'>('idle');
  const [measure, setMeasure] = useState<Measure | null>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const size = pictureSizes.find((one) => one.id === id) ?? pictureSizes[0];

  // Words are set with the page's fonts, so these must be there.
  useEffect(() => {
    void document.fonts.ready.then(() => setMeasure(() => canvasMeasure()));
  }, []);

  const save = async () => {
    if (!drawing.current) return;
    setState('busy');
    try {
      const blob = await toPng(drawing.current, size.width, size.height);
      const anchor = document.createElement('a');
      anchor.href = URL.createObjectURL(blob);
      anchor.download = `ghost-and-fortress-${size.width}x${size.height}.png`;
      anchor.click();
      setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
      setState('saved');
    } catch (error) {
      console.warn('The picture could not be saved.', error);
      setState('failed');
    }
  };

  return (
    <Dialog title={tCompare('picture.heading')} onClose={onClose}>
      <Segments
        name="picture-size"
        legend={tCompare('picture.shape')}
        value={id}
        options={pictureSizes.map(({ id: value }) => ({
          value,
          words: tCompare(`picture.${value}`),
        }))}
        onChange={setId}
      />
      <div className="picture-preview" data-theme="light" data-shape={id}>
        {factBase && measure ? (
          <PictureSvg
            size={size}
            plans={plans}
            factBase={factBase}
            comparison={comparison}
            units={units}
            link={link}
            measure={measure}
            ref={drawing}
          />
        ) : (
          <p className="quiet">{tPanel('panel.loading')}</p>
        )}
      </div>
      <div className="actions">
        <button
          type="button"
          className="button primary"
          aria-disabled={state === 'busy'}
          onClick={() => state !== 'busy' && void save()}
        >
          <Download size={20} strokeWidth={1.75} aria-hidden="true" />
          {tCompare('picture.save', { width: size.width, height: size.height })}
        </button>
        <p className="quiet" role="status">
          {state !== 'idle' && tCompare(`picture.${state}`)}
        </p>
      </div>
    </Dialog>
  );
}

/** An address as a reader would copy it, without its scheme; nothing where the page has none. */
function shown(address: string): string {
  return /^https?:/.test(address) ? address.replace(/^https?:\/\//, '') : '';
}

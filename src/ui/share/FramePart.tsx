import type { ReactNode } from 'react';
import { useState } from 'react';
import { t } from '../../i18n/t.ts';
import { tShare } from '../../i18n/tShare.ts';
import { encodeLink } from '../../store/link.ts';
import type { StoreState } from '../../store/state.ts';
import { pick, useStore } from '../../store/store.ts';
import { Segments } from '../dialogs/Segments.tsx';
import { CopyField } from './CopyField.tsx';
import { frameAddress, frameCode, sandbox } from './frameCode.ts';

const starts = ['this', 'both'] as const;
const themes = ['system', 'light', 'dark'] as const satisfies readonly StoreState['theme'][];
const heights = { low: 420, middle: 520, high: 640 } as const;
const heightNames = ['low', 'middle', 'high'] as const satisfies readonly (keyof typeof heights)[];

/** The code of a frame for another page, what it opens with, and how it will look there. */
export function FramePart({ page }: { readonly page: string }): ReactNode {
  const view = useStore((s) => encodeLink(pick(s)));
  const [start, setStart] = useState<(typeof starts)[number]>('this');
  const [theme, setTheme] = useState<StoreState['theme']>('system');
  const [height, setHeight] = useState<keyof typeof heights>('middle');
  const [preview, setPreview] = useState(false);
  if (!/^https?:/.test(page)) {
    return (
      <section>
        <h3>{tShare('share.embed')}</h3>
        <p>{tShare('share.noHost')}</p>
      </section>
    );
  }
  const choice = { view: start === 'this' ? view : '', theme, height: heights[height] };
  const name = tShare('share.frameName', { site: t('site.name') });
  // The preview shows the page that is open, wherever its publisher has it.
  const address = frameAddress(choice, location.href);
  return (
    <section>
      <h3>{tShare('share.embed')}</h3>
      <Segments
        name="frame-start"
        legend={tShare('share.start')}
        value={start}
        options={starts.map((each) => ({ value: each, words: tShare(`share.${each}`) }))}
        onChange={setStart}
      />
      <Segments
        name="frame-theme"
        legend={tShare('share.theme')}
        value={theme}
        options={themes.map((each) => ({ value: each, words: tShare(`share.${each}`) }))}
        onChange={setTheme}
      />
      <Segments
        name="frame-height"
        legend={tShare('share.height')}
        value={height}
        options={heightNames.map((each) => ({ value: each, words: tShare(`share.${each}`) }))}
        onChange={setHeight}
      />
      <CopyField label={tShare('share.code')} value={frameCode(choice, page, name)} lines={6} />
      <button
        type="button"
        className="button"
        aria-expanded={preview}
        onClick={() => setPreview(!preview)}
      >
        {preview ? tShare('share.hide') : tShare('share.preview')}
      </button>
      {preview && (
        <iframe
          className="share-preview"
          key={address}
          src={address}
          title={name}
          height={choice.height}
          sandbox={sandbox}
        />
      )}
    </section>
  );
}

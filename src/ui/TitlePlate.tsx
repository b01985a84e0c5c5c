import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import { focusTitle } from './focusTitle.ts';
import { StateLink } from './StateLink.tsx';

interface Props {
  /** Train and number of the first car, or null when no train could be read. */
  readonly first: { readonly train: string; readonly car: number } | null;
  /** On a phone the hint stands on the plate's upper edge. */
  readonly hint?: ReactNode;
}

/** The opening's plate: title, one sentence, what to do next. */
export function TitlePlate({ first, hint }: Props): ReactNode {
  return (
    <div className="title-plate" data-covers="plate">
      {hint}
      <h1>{t('site.name')}</h1>
      <p className="standfirst">{t('site.standfirst')}</p>
      <p className="actions">
        {first && (
          <StateLink
            to={{ view: 'car', ...first }}
            className="button primary"
            onFollow={focusTitle}
          >
            {t('opening.first')}
          </StateLink>
        )}
        <StateLink to={{ view: 'about' }} className="button">
          {t('opening.sources')}
        </StateLink>
      </p>
    </div>
  );
}

import { Check, PanelTopOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import { MenuButton } from './MenuButton.tsx';

interface Props {
  /** Id of the open car, or null. */
  readonly selected: string | null;
  readonly cut: string | null;
  readonly onCut: (cut: string | null) => void;
}

/** The tool that takes roof and near wall off the open car, or off all. */
export function CutButton({ selected, cut, onCut }: Props): ReactNode {
  const choices = [
    { value: null, words: t('cut.off') },
    ...(selected === null ? [] : [{ value: selected, words: t('cut.this') }]),
    { value: 'all', words: t('cut.all') },
  ];
  const chosen = choices.some(({ value }) => value === cut) ? cut : null;
  return (
    <MenuButton
      words={t('tools.cut')}
      icon={<PanelTopOpen size={20} strokeWidth={1.75} aria-hidden="true" />}
      pressed={cut !== null}
      options={choices.map(({ value, words }) => ({
        key: value ?? 'none',
        words,
        icon: (
          <Check
            size={20}
            strokeWidth={1.75}
            aria-hidden="true"
            visibility={value === chosen ? 'visible' : 'hidden'}
          />
        ),
        checked: value === chosen,
        choose: () => onCut(value),
      }))}
    />
  );
}

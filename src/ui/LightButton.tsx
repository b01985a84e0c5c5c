import { Cloud, Moon, Sun, Sunset } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import type { Light } from '../store/state.ts';
import { lights } from '../store/state.ts';
import { MenuButton } from './MenuButton.tsx';

const icons = {
  golden: Sunset,
  day: Sun,
  overcast: Cloud,
  night: Moon,
} as const satisfies Record<Light, unknown>;

interface Props {
  readonly light: Light;
  readonly onLight: (light: Light) => void;
}

/** The tool that opens the four lights as a menu. */
export function LightButton({ light, onLight }: Props): ReactNode {
  return (
    <MenuButton
      words={t('tools.light')}
      icon={<LightIcon light={light} />}
      options={lights.map((each) => ({
        key: each,
        words: t(`light.${each}`),
        icon: <LightIcon light={each} />,
        checked: each === light,
        choose: () => onLight(each),
      }))}
    />
  );
}

function LightIcon({ light }: { readonly light: Light }): ReactNode {
  const Icon = icons[light];
  return <Icon size={20} strokeWidth={1.75} aria-hidden="true" />;
}

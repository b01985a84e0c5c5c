import { t } from '../i18n/t.ts';

/** ‘22 cars’. */
export function carsWords(count: number): string {
  return count === 1 ? t('strip.car') : t('strip.cars', { count });
}

import { t } from '../../i18n/t.ts';
import { tPanel } from '../../i18n/tPanel.ts';
import { tShare } from '../../i18n/tShare.ts';
import type { TrainPlan } from '../../plan/types.ts';
import type { ExplorerState } from '../../store/state.ts';
import { findCar } from '../findCar.ts';

export interface PictureWords {
  readonly title: string;
  /** Place in the train and what is known of the car; for both trains, what the page is. */
  readonly place: string;
  readonly note: string;
  /** Where the view is to be found; empty where that is a file on somebody's computer. */
  readonly link: string;
}

/** What stands under a picture of a view: what it is, how it is known, and where it is from. */
export function pictureWords(
  { train, car }: Pick<ExplorerState, 'train' | 'car'>,
  plans: ReadonlyMap<string, TrainPlan>,
  link: string,
): PictureWords {
  const found = train === null || car === null ? null : findCar(`${train}/${car}`, plans);
  const rest = { note: tShare('share.note'), link: shortLink(link) };
  if (!found) return { title: t('site.name'), place: t('site.standfirst'), ...rest };
  const { plan, carPlan } = found;
  const { n, name, evidence } = carPlan.car;
  const place = tPanel('panel.place', { train: plan.train.shortName, n, count: plan.cars.length });
  return {
    title: name,
    place: `${place} · ${t(`evidence.${evidence}`)}`,
    ...rest,
  };
}

/** As one would type it, without where exactly the camera stood. */
function shortLink(link: string): string {
  if (!/^https?:/.test(link)) return '';
  return link.replace(/^https?:\/\//, '').replace(/[#&](?:cam|pose)=[^&]*/g, '');
}

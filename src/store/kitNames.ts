import { bogieKinds } from '../kit/bogies/index.ts';
import { couplerKinds } from '../kit/couplers/index.ts';
import { exteriorKinds } from '../kit/exterior/index.ts';
import { locomotiveKinds } from '../kit/locomotives/index.ts';
import { palette } from '../kit/palette.ts';
import { sectionNames } from '../kit/sections.ts';

/** The names that a train file may use, from the kit's lists. */
export const kitNames = {
  exteriorKinds,
  locomotiveKinds,
  bogieKinds,
  sections: sectionNames,
  couplers: couplerKinds,
  gangways: ['russian', 'chinese', 'none'],
  roles: Object.keys(palette),
} as const;

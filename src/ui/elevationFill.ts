import { palette } from '../kit/palette.ts';
import type { Livery } from '../model/train.ts';

/** Roles that the interface has a colour for, light and dark: custom properties of `liveryVars`. */
const properties: Readonly<Record<string, string>> = {
  'body-side': '--el-body',
  end: '--el-body',
  'loco-side': '--el-body',
  'loco-brow': '--el-body',
  'body-low': '--el-low',
  'loco-low': '--el-low',
  'loco-stripe': '--el-stripe',
  'body-stripe': '--el-stripe',
  'body-sill': '--el-under',
  roof: '--el-roof',
  'roof-equipment': '--el-roof',
  antenna: '--el-roof',
  glass: '--el-glass',
  'glass-frosted': '--el-glass',
  underframe: '--el-under',
  'under-box': '--el-under',
  tank: '--el-under',
  'bogie-frame': '--el-under',
  'axle-box': '--el-under',
  wheel: '--el-under',
  tread: '--el-under',
  spring: '--el-under',
  damper: '--el-under',
  gangway: '--el-under',
  coupler: '--el-under',
  rubber: '--el-under',
  step: '--el-under',
};

/** Locomotives have roles of their own (`tep-roof`), which end in what they are. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:^|-)roof$|-equipment$/, 'var(--el-roof)'],
  [/(?:^|-)grille$/, 'color-mix(in srgb, var(--el-body) 45%, var(--el-under))'],
  [/-(?:sill|plough|beam)$/, 'var(--el-under)'],
  [/^door$/, 'color-mix(in srgb, var(--el-body) 88%, var(--el-under))'],
  [/^window-frame$/, 'color-mix(in srgb, var(--el-glass) 60%, var(--el-under))'],
];

/** In the strip a light body would fade into the paper: it takes some of its lower side's colour. */
const pale = /^(?:body|loco)-side$/;
const stripBody = 'color-mix(in srgb, var(--el-body) 62%, var(--el-low))';

/** Fill of a part of a drawing: the interface's own colour for its role, else the livery's, else the palette's. */
export function elevationFill(role: string, livery: Livery, detail: 'full' | 'strip'): string {
  if (detail === 'strip' && pale.test(role)) return stripBody;
  const property = properties[role];
  if (property) return `var(${property})`;
  if (role in livery.colours && livery.colours[role] === livery.colours['body-side']) {
    return 'var(--el-body)';
  }
  const colours: Readonly<Record<string, { readonly colour: string }>> = palette;
  const ending = endings.find(([pattern]) => pattern.test(role));
  return ending?.[1] ?? livery.colours[role] ?? colours[role]?.colour ?? 'var(--el-under)';
}

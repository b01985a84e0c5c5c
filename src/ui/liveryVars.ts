import type { CSSProperties } from 'react';
import type { Train } from '../model/train.ts';

/** Roles of an elevation that take a colour of their own, and the role of a livery that each one reads. */
const parts = {
  body: 'body-side',
  low: 'body-low',
  stripe: 'body-stripe',
  roof: 'roof',
  under: 'underframe',
  glass: 'glass',
} as const;

/** Colour stops of the livery rule: body with a stripe, or body, stripe and lower side in thirds. */
const greenRule = 'var(--el-body) 0 50%, var(--el-stripe) 0 75%, var(--el-body) 0';
const greyRule = 'var(--el-body) 0 33.3%, var(--el-stripe) 0 66.6%, var(--el-low) 0';

const ownNames = { 'moving-fortress': 'kim', 'ghost-train': 'putin' } as const;

/**
 * Custom properties `--el-body`, `--el-low`, `--el-stripe`, `--el-roof`, `--el-under`, `--el-glass`, `--el-edge` for a train's elevations,
 * and `--livery`, the stops of its livery rule. The two trains take the interface's own colours, which know light and dark; any other takes its file's,
 * and so do all where the colours are what is spoken of (`stated`): what is drawn there is the colour that its name stands for.
 */
export function liveryVars(train: Train, stated = false): CSSProperties {
  const vars: Record<string, string> = {};
  const own = train.subject && !train.visitor ? ownNames[train.subject] : null;
  for (const [part, role] of Object.entries(parts)) {
    const known = own && `var(--${own}-${own === 'kim' && part === 'low' ? 'body' : part})`;
    const filed = train.livery.colours[role];
    vars[`--el-${part}`] = (stated ? (filed ?? known) : (known ?? filed)) ?? 'var(--ink-3)';
  }
  vars['--el-edge'] = own ? `var(--${own}-edge)` : 'var(--line-strong)';
  vars['--livery'] = own === 'kim' ? greenRule : greyRule;
  return vars;
}

import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core finds on the page that is serious or critical: `rule: where (why)`. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the page's own policy allows none that it does not bring.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  // What axe gives back is what its own types say; the text between here and there has none.
  const { violations } = (await page.evaluate(
    'axe.run({ resultTypes: ["violations"] })',
  )) as AxeResults;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
    );
}

import { fileURLToPath } from 'node:url';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { findBrowser, flags } from './browser.mjs';
import { serve } from './serve.mjs';

/*
 * npm run lighthouse    asks Lighthouse about the built page (npm run build first). Accessibility, best practices and SEO must
 *                       be 100, or it ends with 1 and says why; performance is told, and means little where graphics are drawn in software.
 */
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const whole = ['accessibility', 'best-practices', 'seo'];

const server = await serve({ root: dist });
const browser = await puppeteer.launch({
  executablePath: await findBrowser(),
  args: flags,
  headless: true,
});
try {
  const result = await lighthouse(server.address, {
    port: Number(new URL(browser.wsEndpoint()).port),
    onlyCategories: [...whole, 'performance'],
    logLevel: 'error',
    // As it is here: what a slow phone would make of it is not for this machine to say.
    throttlingMethod: 'provided',
  });
  const { categories, audits } = result.lhr;
  for (const { id, score, auditRefs } of Object.values(categories)) {
    console.log(`${id}: ${Math.round(100 * score)}`);
    if (!whole.includes(id) || score === 1) continue;
    process.exitCode = 1;
    for (const audit of auditRefs.map((ref) => audits[ref.id])) {
      if (audit.score === null || audit.score === 1) continue;
      console.error(`  ${audit.title}`);
      for (const item of audit.details?.items ?? [])
        console.error(`    ${item.node?.selector ?? item.description ?? JSON.stringify(item)}`);
    }
  }
} finally {
  await browser.close();
  await server.close();
}

import { countDraws } from './countDraws.mjs';
import { go, openPage } from './openPage.mjs';

/** Every car of both trains, head to tail. */
const cars = [
  ...Array.from({ length: 21 }, (_, i) => ['moving-fortress', i + 1]),
  ...Array.from({ length: 22 }, (_, i) => ['ghost-train', i + 1]),
];

/**
 * Most draw calls and triangles of a frame from within any car of both trains, with its neighbours, fresh shadows included; and how
 * many geometries, textures and programs a second and third walk through both trains add.
 */
export async function measureInside(browser, address, quality, rounds) {
  const page = await openPage(browser, {
    width: 320,
    height: 200,
    address,
    query: { quality },
    hash: 'view=walk&train=moving-fortress&car=1',
    before: countDraws,
  });
  await page.evaluate('window.draws.reset()');
  const after = [];
  for (let round = 0; round < rounds; round++) {
    for (const [train, car] of cars) await go(page, { view: 'walk', train, car, pose: null });
    after.push(await page.evaluate('window.explorer.stats()'));
  }
  const { drawCalls, triangles } = await page.evaluate('window.draws.most');
  await page.context().close();
  const more = (name) => after[after.length - 1][name] - after[0][name];
  return {
    drawCalls,
    triangles,
    more: more('geometries') + more('textures') + more('programs'),
  };
}

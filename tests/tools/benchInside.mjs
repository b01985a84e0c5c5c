import { countDraws } from './countDraws.mjs';
import { go, openPage } from './openPage.mjs';

/** The nine cars that people come for, and the fullest of sleepers. */
const cars = [
  ['moving-fortress', 3],
  ['moving-fortress', 4],
  ['moving-fortress', 5],
  ['moving-fortress', 7],
  ['ghost-train', 2],
  ['ghost-train', 5],
  ['ghost-train', 7],
  ['ghost-train', 8],
  ['ghost-train', 9],
  ['ghost-train', 10],
];

/**
 * Most draw calls and triangles of a frame from within one of these cars, with both neighbours, fresh shadows included; and how
 * many geometries, textures and programs a second and third round through all of them add.
 */
export async function measureInside(browser, address, quality, rounds) {
  const page = await openPage(browser, {
    width: 480,
    height: 320,
    address,
    query: { quality },
    hash: 'view=walk&train=moving-fortress&car=2',
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

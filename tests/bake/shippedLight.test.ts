import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { finishBuild } from '../../src/build/inside/finishBuild.ts';
import { lightFileName } from '../../src/build/inside/lightFileName.ts';
import { gridLayout } from '../../src/build/inside/lightGrid.ts';
import { lightKey } from '../../src/build/inside/lightKey.ts';
import { readLight } from '../../src/build/inside/readLight.ts';
import { bakePlans } from '../tools/bakePlans.ts';

const folder = fileURLToPath(new URL('../../assets/light/', import.meta.url));
const keys: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(`${folder}index.json`, 'utf8'),
);
const plans = [...bakePlans()];

describe('the baked light that we ship', () => {
  it('fits every car of both trains as it stands (else: npm run bake)', () => {
    const misfits = plans
      .filter(([id, plan]) => keys[id] !== finishBuild(lightKey(plan())))
      .map(([id]) => id);
    expect(misfits).toEqual([]);
    expect(plans).toHaveLength(43);
    expect(Object.keys(keys)).toEqual(plans.map(([id]) => id));
  });

  it('can be read, is 60 kB or less a car and 2.2 MB in all when packed', () => {
    let all = 0;
    for (const [id, plan] of plans) {
      const file = readFileSync(folder + lightFileName(id));
      const { cells } = plan();
      expect(readLight(file, keys[id] ?? '', gridLayout(cells)), id).not.toBeNull();
      const packed = gzipSync(file).length;
      expect(packed, id).toBeLessThanOrEqual(60_000);
      all += packed;
    }
    expect(all).toBeLessThanOrEqual(2_200_000);
  });
});

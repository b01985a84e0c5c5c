import { Group } from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import { undergrowth } from '../../build/land/undergrowth.ts';
import { woods } from '../../build/land/woods.ts';
import { landMap } from './landMap.ts';
import { makeForest } from './makeForest.ts';
import { makeGrass } from './makeGrass.ts';
import { makeGround } from './makeGround.ts';
import { makeRails } from './makeRails.ts';
import { makeSleepers } from './makeSleepers.ts';
import { makeTelegraph } from './makeTelegraph.ts';
import { makeTrees } from './makeTrees.ts';
import type { WorldPart } from './WorldPart.ts';
import type { WorldTier } from './worldTier.ts';

/**
 * The whole land along a corridor: ground, track, grass, trees, telegraph. `soft`: leaves and grass blend at their edges
 * by multisampling.
 */
export function makeLand(corridor: Corridor, tier: WorldTier, soft: boolean): WorldPart {
  const trees = woods(corridor, tier.trees);
  const shrubs = undergrowth(corridor, trees, tier.shrubs, tier.fineTrees);
  const map = landMap(corridor, trees, tier.shadow === 0);
  const parts: readonly WorldPart[] = [
    makeGround(corridor, tier, map),
    makeRails(corridor),
    makeSleepers(corridor, tier),
    makeGrass(corridor, tier, map.uniforms, soft),
    makeTrees(corridor, tier, [...trees, ...shrubs], soft),
    makeForest(corridor, tier, soft),
    makeTelegraph(corridor),
  ];
  const object = new Group();
  for (const part of parts) object.add(part.object);
  return {
    object,
    prepare: (renderer) => {
      for (const part of parts) part.prepare?.(renderer);
    },
    follow: (view) => {
      for (const part of parts) part.follow?.(view);
    },
    within: (on) => {
      for (const part of parts) part.within?.(on);
    },
    dispose: () => {
      for (const part of parts) part.dispose();
      map.dispose();
    },
  };
}

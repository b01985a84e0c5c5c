import { DoubleSide, Mesh, MeshLambertMaterial } from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import { forestBelts, groveMark } from '../../build/land/forestBelts.ts';
import { mattMaterial } from '../materials/mattMaterial.ts';
import { softEdges } from '../materials/softEdges.ts';
import { drawPart } from './drawPart.ts';
import { edgeOf } from './edgeOf.ts';
import { forestTexture } from './forestTexture.ts';
import { landShader } from './landShader.ts';
import { toLandGeometry } from './toLandGeometry.ts';
import type { WorldPart } from './WorldPart.ts';
import type { WorldTier } from './worldTier.ts';

/** The forest far off, in one draw: strips of a picture of trees, as high as the land there is wooded. */
export function makeForest(corridor: Corridor, tier: WorldTier, soft: boolean): WorldPart {
  const map = forestTexture();
  const geometry = toLandGeometry(forestBelts(corridor, tier.groundStep));
  const material = mattMaterial(
    new MeshLambertMaterial({
      map,
      alphaTest: 0.4,
      side: DoubleSide,
    }),
    {
      name: 'forest',
      vertexHead: /* glsl */ `
        uniform sampler2D noiseMap;
        ${landShader}
      `,
      vertexShape: /* glsl */ `
        {
          // Where no wood is, well under the coarse land: tops that just reach it look like cracks in the meadow.
          float grown = max(smoothstep(0.42, 0.56, wooded(position.xz)), step(${groveMark}.0, uv.x));
          transformed.y -= (1.0 - grown) * 44.0;
          vec3 face = normalize(normal + vec3(0.0, 0.7, 0.0) + vec3(sunDirection.x, 0.0, sunDirection.z) * 0.4);
          vNormal = normalize((viewMatrix * vec4(face, 0.0)).xyz);
        }
      `,
      fragmentHead: landShader,
      colour: /* glsl */ `
        {
          vec2 texel = vMapUv * vec2(1024.0, 128.0);
          float level = max(0.0, 0.5 * log2(max(dot(dFdx(texel), dFdx(texel)), dot(dFdy(texel), dFdy(texel)))));
          diffuseColor.a *= 1.0 + level * 0.3;
          diffuseColor.rgb *= 0.7 + 0.6 * cloud(vScene.xz * 0.0031).g;
        }
      `,
      uniforms: { corridorEdge: { value: edgeOf(corridor) } },
    },
  );
  if (soft) softEdges(material);
  const object = new Mesh(geometry, material);
  object.name = 'forest';
  return {
    object,
    // Outer belts come last: through windows the inner ones close the view.
    within: (on) => drawPart(object, on ? 0.6 : 1),
    dispose: () => {
      map.dispose();
      geometry.dispose();
      material.dispose();
    },
  };
}

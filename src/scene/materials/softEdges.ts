import { CustomBlending, type Material, OneFactor, ZeroFactor } from 'three';

/**
 * Cuts leaves and blades out by how much of each pixel they cover, which multisampling makes soft edges of, instead of by whole pixels.
 * That share is also what the shader gives as alpha; the picture keeps the alpha that it was cleared to, or the page would shine through.
 */
export function softEdges(material: Material): void {
  material.alphaToCoverage = true;
  material.blending = CustomBlending;
  material.blendSrc = OneFactor;
  material.blendDst = ZeroFactor;
  material.blendSrcAlpha = ZeroFactor;
  material.blendDstAlpha = OneFactor;
}

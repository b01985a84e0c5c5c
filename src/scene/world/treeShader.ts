import { leafGain } from '../../build/land/treeMesh.ts';
import { cardBuilt } from '../../build/land/treePictures.ts';

/** Trees built card by card end between these shares of `treeReach` from the eye, where their pictures begin. */
export const fades = { from: 1, to: 1.2, gone: 1.26 } as const;

/** Smaller mip levels have lost coverage: alpha grows with the level, or far crowns would thin out to stems. */
const colour = (varied: string, leafy: string, gain = 1) => /* glsl */ `
{
  vec2 texel = vMapUv * 1024.0;
  float level = max(0.0, 0.5 * log2(max(dot(dFdx(texel), dFdx(texel)), dot(dFdy(texel), dFdy(texel)))));
  diffuseColor.a *= 1.0 + level * 0.22;
  // The atlas is about a quarter grey (linear); bark keeps its own colour.
  float leafy = ${leafy};
  diffuseColor.rgb *= mix(1.0, float(${3.4 / gain}), leafy);
  vec4 varied = ${varied};
  diffuseColor.rgb *= 0.88 + 0.24 * varied.g;
  // One tree is a little yellower than the next.
  diffuseColor.rgb *= mix(vec3(1.0), mix(vec3(0.94, 1.0, 0.98), vec3(1.08, 1.01, 0.92), varied.r), leafy);
}
`;

export const treeHead = /* glsl */ `
uniform float treeReach;
varying float vThere;
`;

/** Beyond its reach a tree's cards are no larger than a point; before that they have faded out. */
export const treeShape = /* glsl */ `
{
  float away = distance(cameraPosition, transformed) / treeReach;
  vThere = 1.0 - smoothstep(float(${fades.from}), float(${fades.to}), away);
  if (away > ${fades.gone}) transformed = vec3(0.0, -90.0, 0.0);
}
`;

const leaf = '1.0 - step(0.97, vColor.r)';

/** Leaves seen from their card's edge go: as thin strips they would hang loose beside the crown. */
export const treeColour = /* glsl */ `
vec3 card = cross(dFdx(vScene), dFdy(vScene));
float square = abs(dot(card, normalize(vScene - cameraPosition))) / max(length(card), 1e-9);
diffuseColor.a *= vThere * mix(1.0, smoothstep(0.12, 0.36, square), ${leaf});
${colour('cloud(vScene.xz * 0.045 + vScene.y * 0.021)', leaf, leafGain)}`;

/**
 * A picture's corners alone are coloured by their place. Stems in it are blue, the upper bark of pines with some green, so that
 * no leaf's tint falls on them: what a texel has more of blue than of red is bark, the rest leaf.
 */
export const pictureColour = /* glsl */ `
vec3 drawn = diffuseColor.rgb / vColor.rgb;
// In small mip levels the foot of the picture above shows along the top.
diffuseColor.a *= vSquare * smoothstep(0.0, 1.8 * fwidth(vTop), 1.0 - vTop);
float bark = max(drawn.b - drawn.r, 0.0);
float ruddy = clamp(4.0 * (drawn.g - drawn.r) / max(bark, 0.001), 0.0, 1.0) * step(0.001, bark);
diffuseColor.rgb = vColor.rgb * vec3(drawn.r, min(drawn.g, drawn.r), min(drawn.b, drawn.r));
${colour('vVaried', '1.0')}
diffuseColor.rgb += bark * mix(vec3(0.92, 0.87, 0.78), vec3(0.95, 0.60, 0.40), ruddy);`;

/** Leaves let light through: seen against the sun they glow. In their shade the light comes off other leaves, not from the blue sky alone. */
export const treeLight = /* glsl */ `
{
  vec3 ray = normalize(vScene - cameraPosition);
  float against = max(dot(ray, sunDirection), 0.0);
  // A crown is no ball: light reaches round its side, between the twigs.
  float wrapped = max((dot(face, sunDirection) + 0.5) / 1.5, 0.0);
  vSun = sunColour * (RECIPROCAL_PI * wrapped * sqrt(wrapped) * (1.0 + 1.3 * against * against * against));
  vAround *= vec3(1.80, 1.30, 0.80);
}
`;

/** Of a crown's own shade a part is filled by light that comes through its leaves: no hard patches on them. */
export const treeShadow = /* glsl */ `
sun = mix(vSun, sun, 0.42);
`;

export const pictureHead = /* glsl */ `
attribute vec3 foot;
attribute vec2 corner;
attribute vec2 face;
uniform sampler2D noiseMap;
uniform float treeReach;
varying float vTop;
varying float vSquare;
varying vec4 vVaried;
`;

/**
 * Turns a picture to the eye about its stem, and back a little when seen from above. Its normals are those of a round
 * crown, so that it has a lit and a shaded side.
 */
export const pictureShape = /* glsl */ `
{
  vec3 toEye = cameraPosition - foot;
  vec2 flatTo = normalize(toEye.xz + vec2(1e-4, 0.0));
  float above = clamp(toEye.y / max(length(toEye), 1.0), 0.0, 0.9);
  // One that stands for good goes as it is seen more and more from its edge, for two others stand square then.
  float still = step(0.5, dot(face, face));
  vec2 looks = mix(flatTo, face, still);
  vSquare = mix(1.0, smoothstep(0.42, 0.72, abs(dot(flatTo, face))), still);
  above *= 1.0 - still;
  // Near the eye the tree itself stands here.
  float built = 1.0 - step(1e-6, abs(face.x - float(${cardBuilt})));
  float there = mix(1.0, smoothstep(float(${fades.from}), float(${fades.to}), length(toEye) / treeReach), built);
  vSquare *= there;
  vec2 corner = corner * step(1e-3, there);
  vec3 across = vec3(looks.y, 0.0, -looks.x);
  vec3 up = normalize(vec3(-flatTo.x * above * 0.7, 1.0, -flatTo.y * above * 0.7));
  transformed = foot + across * corner.x + up * corner.y;
  float side = sign(corner.x);
  float high = step(0.01, corner.y);
  vec3 round = across * side * 0.8 + vec3(flatTo.x, 0.0, flatTo.y) * 0.62 + vec3(0.0, mix(0.05, 0.75, high), 0.0);
  vTop = high;
  vVaried = texture2D(noiseMap, transformed.xz * 0.045 + transformed.y * 0.021);
  vNormal = normalize((viewMatrix * vec4(normalize(round), 0.0)).xyz);
}
`;

/** No shadow map falls on pictures: their own feet and their neighbours take light from below. */
export const pictureLight = /* glsl */ `
{
  float open = mix(0.42, 1.0, smoothstep(0.0, 0.7, vTop));
  sun *= open;
  around *= mix(0.6, 1.0, open);
}
`;

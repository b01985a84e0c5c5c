import { fields } from '../../build/land/fields.ts';
import { swells } from '../../build/land/relief.ts';

/** Shader text that land and grass share: `outside` = distance beyond the outermost track (m), colour of turf, swells. */
export const landShader = /* glsl */ `
uniform vec2 corridorEdge; // z of the first and of the last track

float outsideOf(float z) { return max(max(corridorEdge.x - z, z - corridorEdge.y), 0.0); }

// How wooded the far land is at p, 0 to 1.
float wooded(vec2 p) {
  float patches = texture2D(noiseMap, p * 0.00135).r + 0.10 * (texture2D(noiseMap, p * 0.011).g - 0.5);
  // Ridges keep their trees: the land is cleared where it is low and near.
  float open = 1.0 - smoothstep(50.0, 320.0, outsideOf(p.y));
  return smoothstep(0.27 + 0.16 * open, 0.37 + 0.16 * open, patches);
}

const float fieldFrom = ${glsl(fields.from)};
const float fieldTo = ${glsl(fields.to)};
float fieldAlong(vec2 p) { return (p.x + ${glsl(fields.slant)} * p.y) / ${glsl(fields.pitch)} + ${glsl(fields.phase)}; }
// Distance from the hedge between two fields, m.
float hedgeAway(vec2 p) { return (0.5 - abs(fract(fieldAlong(p) + 0.5) - 0.5)) * ${glsl(fields.pitch)}; }

// How much of the meadow at p is mown, 0 to 1: fields on the open side, whose edges follow the line.
float mown(vec2 p) {
  float away = p.y - corridorEdge.y + 7.0 * (texture2D(noiseMap, p * 0.0051).r - 0.5);
  float ragged = 3.0 * (texture2D(noiseMap, p * 0.061).g - 0.5);
  float field = smoothstep(-0.5, 4.5, away - fieldFrom + ragged) * (1.0 - smoothstep(-4.0, 1.0, away - fieldTo + ragged));
  return field * smoothstep(4.0, 9.0, hedgeAway(p) + ragged);
}

// What grows in the field at p: one number a field, 0 to 1. Beyond the mown ones lie fields at other places.
float crop(vec2 p) {
  float band = max(0.0, floor((p.y - corridorEdge.y - fieldTo) / 140.0) + 1.0);
  vec2 cell = vec2(floor(fieldAlong(p) + 0.5 + 0.37 * band), band);
  return fract(sin(dot(cell, vec2(12.99, 78.23))) * 437.58);
}

// How bare the ground at p is worn: a cart track of two ruts along the line, and a footpath that leaves it.
float worn(vec2 p) {
  float side = p.y - corridorEdge.y - 22.0 - 1.8 * sin(p.x * 0.013 + 1.0) - 0.6 * sin(p.x * 0.047);
  float ruts = 1.0 - smoothstep(0.18, 0.62, abs(abs(side) - 0.86));
  float path = p.x - 196.0 - 16.0 * sin(p.y * 0.021 + 0.4) - 0.12 * p.y;
  float trodden = (1.0 - smoothstep(0.3, 0.95, abs(path))) * step(0.0, side);
  return max(ruts, trodden) * smoothstep(0.22, 0.5, texture2D(noiseMap, p * 0.043).g + 0.1);
}

// Albedo under trees: needles and leaves, moss, whortleberries and ferns by turns.
vec3 floorColour(vec2 p) {
  vec4 near = texture2D(noiseMap, p * 0.117 + 0.3);
  float mid = texture2D(noiseMap, p * 0.037).g;
  vec3 litter = mix(vec3(0.068, 0.052, 0.031), vec3(0.108, 0.084, 0.048), near.g);
  vec3 green = mix(vec3(0.032, 0.056, 0.018), vec3(0.072, 0.098, 0.027), near.r);
  return mix(litter, green, smoothstep(0.36, 0.56, 0.5 * mid + 0.5 * near.r));
}

// Albedo of the open land at p = (x, z): dry grass, green grass, mown swaths, drifts of flowers and worn ground.
vec3 turfColour(vec2 p) {
  float broad = texture2D(noiseMap, p * 0.0037).r;
  float mid = texture2D(noiseMap, p * 0.0213).g;
  vec4 near = texture2D(noiseMap, p * 0.117 + 0.3);
  float dry = smoothstep(0.30, 0.74, 0.42 * broad + 0.40 * mid + 0.22 * near.r);
  vec3 colour = mix(vec3(0.084, 0.114, 0.042), vec3(0.150, 0.142, 0.074), dry);
  colour = mix(colour, vec3(0.118, 0.126, 0.062), smoothstep(0.55, 0.75, mid) * 0.5);
  // Tussocks, a metre or two across: what a roof's height shows of a meadow. Two turned copies, or the tile shows as rows.
  vec4 rough = texture2D(noiseMap, mat2(0.83, 0.56, -0.56, 0.83) * p * 0.0471);
  vec4 turned = texture2D(noiseMap, mat2(0.39, -0.92, 0.92, 0.39) * p * 0.0733);
  float tussock = (0.4 + 0.7 * rough.g + 0.5 * turned.g) * (1.12 - 0.3 * smoothstep(0.5, 0.7, 0.5 * (rough.r + turned.r)));
  colour *= tussock;
  float grows = crop(p + 5.0 * (near.rg - 0.5));
  vec3 stubble = mix(vec3(0.082, 0.130, 0.038), vec3(0.180, 0.160, 0.072), smoothstep(0.25, 0.75, grows));
  stubble *= (0.84 + 0.32 * mid) * (0.4 + 0.6 * tussock);
  colour = mix(colour, stubble, mown(p) * 0.8);
  // Far fields: pasture, stubble and hay, told apart by their tone alone.
  float far = smoothstep(-6.0, 14.0, p.y - corridorEdge.y - fieldTo + 10.0 * (near.r - 0.5));
  colour = mix(colour, mix(vec3(0.068, 0.110, 0.034), vec3(0.160, 0.146, 0.062), grows) * (0.82 + 0.36 * mid) * (0.4 + 0.6 * tussock), far * 0.7);
  vec4 drift = texture2D(noiseMap, p * 0.031 + 0.1);
  float bloom = smoothstep(0.62, 0.8, drift.g) * smoothstep(0.4, 0.6, near.g) * (1.0 - mown(p));
  colour = mix(colour, mix(vec3(0.24, 0.235, 0.15), vec3(0.22, 0.2, 0.04), step(0.5, drift.r)), bloom * 0.4);
  // On the side of the woods clearings are of forest grass, moss and heather.
  float behind = smoothstep(9.0, 20.0, corridorEdge.x - p.y + 5.0 * near.r);
  float heath = smoothstep(0.3, 0.62, 0.6 * mid + 0.4 * near.r);
  colour = mix(colour, mix(vec3(0.070, 0.102, 0.028) * (0.7 + 0.6 * near.g), floorColour(p), 0.3 + 0.5 * heath), behind * 0.8);
  return mix(colour, vec3(0.118, 0.098, 0.071) * (0.8 + 0.4 * near.r), worn(p) * 0.85);
}
`;

/** Height of the land beyond the embankment at (x, z), as `relief` has it up to 280 m from the tracks. */
export const landHeightShader = /* glsl */ `
float landHeight(vec2 p) {
  float outside = outsideOf(p.y);
  float swell = ${swells
    .map(
      ([kx, kz, phase, height]) =>
        `${glsl(height)} * sin(${glsl(kx)} * p.x + ${glsl(kz)} * p.y + ${glsl(phase)})`,
    )
    .join(' + ')};
  float ditch = 0.28 * smoothstep(5.0, 7.2, outside) * (1.0 - smoothstep(7.6, 11.0, outside));
  float land = -1.5 - ditch + smoothstep(8.0, 70.0, outside) * swell;
  float bed = -0.682 - 0.04 * max(outside - 2.44, 0.0);
  return mix(bed, land, smoothstep(3.2, 6.0, outside));
}
`;

function glsl(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : `${value}`;
}

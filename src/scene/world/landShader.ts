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
  return smoothstep(0.31 + 0.12 * open, 0.41 + 0.12 * open, patches);
}

// Albedo of the open land at p = (x, z): dry grass, green grass and worn patches by turns.
vec3 turfColour(vec2 p) {
  float broad = texture2D(noiseMap, p * 0.0037).r;
  float mid = texture2D(noiseMap, p * 0.0213).g;
  float fine = texture2D(noiseMap, p * 0.117 + 0.3).r;
  float dry = smoothstep(0.36, 0.66, 0.48 * broad + 0.32 * mid + 0.26 * fine);
  vec3 colour = mix(vec3(0.080, 0.124, 0.030), vec3(0.168, 0.152, 0.056), dry);
  return mix(colour, vec3(0.128, 0.130, 0.056), smoothstep(0.55, 0.75, mid) * 0.5);
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

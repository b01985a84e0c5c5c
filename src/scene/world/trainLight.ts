import { windowSteps } from '../../build/land/windowSteps.ts';

/**
 * Shader text: light that the trains throw on the ground at night, at a point of the scene: warm light from each lit window,
 * in pools that run together with distance, and before each head the headlamps' cone, narrow and bright within
 * a wide faint one. For fragment shaders of matt
 * materials, which are made for night or day (`NIGHT`).
 */
export const trainLight = /* glsl */ `
#ifdef NIGHT
uniform sampler2D windowMap;
uniform float windowSpan;
vec3 trainLight(vec3 point) {
  vec3 fallen = vec3(0.0);
  for (int i = 0; i < 4; i++) {
    vec4 train = trains[i];
    if (train.w == 0.0) continue;
    float side = max(abs(point.z - train.z) - 1.5, 0.0);
    // The further out, the wider a pool: coarser levels of the map.
    float along = clamp((point.x - train.x + ${windowSteps.margin}.0) / windowSpan, 0.0, 1.0);
    float level = log2((0.8 + 0.42 * side) * ${windowSteps.count}.0 / windowSpan);
    vec2 sides = textureLod(windowMap, vec2((float(i) + along) / 4.0, 0.5), level).rg;
    float panes = point.z > train.z ? sides.r : sides.g;
    float spread = smoothstep(0.0, 1.5, side) / (1.0 + 0.03 * side * side + 0.0009 * side * side * side * side);
    fallen += vec3(1.0, 0.50, 0.20) * panes * spread * 2.6 * smoothstep(7.0, 2.5, point.y);
    float ahead = train.x - point.x;
    float across = abs(point.z - train.z);
    float lift = max(point.y - 1.5, 0.0) / (1.2 + max(ahead, 0.0) * 0.07);
    // Past the shoulders of the ballast the cone runs out softly over the grass.
    float narrow = across / (1.5 + max(ahead, 0.0) * 0.10);
    float wide = across / (3.2 + max(ahead, 0.0) * 0.30);
    float beam = (1.15 * exp(-narrow * narrow) + 0.75 * exp(-wide * wide)) * exp(-lift * lift);
    fallen += vec3(1.0, 0.78, 0.48) * beam * smoothstep(-0.5, 8.0, ahead) / (1.0 + ahead * ahead * 0.0012);
  }
  return fallen * night;
}
#endif
`;

/** Adds that light to a surface by its own colour. */
export const litByTrains = /* glsl */ `
#ifdef NIGHT
{
  // Weak warm light takes the green out of grass.
  vec3 grey = vec3(dot(diffuseColor.rgb, vec3(0.35, 0.5, 0.15)));
  glow += mix(diffuseColor.rgb, grey, 0.4) * trainLight(vScene);
}
#endif
`;

/** By moonlight the eye sees hardly any colour: takes it out of what moon and sky give, not out of the lamps' light; and most of the moon's own. */
export const moonlit = /* glsl */ `
#ifdef NIGHT
{
  // Turf in the moon's light is dark to the eye beside a lit window; fine blades square to it would shine like frost.
  sun *= 0.55;
  float grey = dot(diffuseColor.rgb, vec3(0.25, 0.6, 0.15));
  diffuseColor.rgb = diffuseColor.rgb * (1.0 - 0.62 * night) + grey * (0.62 * night) * vec3(0.80, 0.96, 1.32);
}
#endif
`;

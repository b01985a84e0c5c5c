/**
 * Film curve of the insides, GLSL: AgX (Sobotka; the polynomial of its contrast curve and its matrices are the published
 * ones that three.js and Filament use), then a little more contrast and colour, since plain AgX looked milky in rooms.
 */
export const insideTone = /* glsl */ `
vec3 filmed(vec3 c) {
  const mat3 toAgx = mat3(
    0.856627153315983, 0.137318972929847, 0.11189821299995,
    0.0951212405381588, 0.761241990602591, 0.0767994186031903,
    0.0482516061458583, 0.101439036467562, 0.811302368396859);
  const mat3 fromAgx = mat3(
    1.1271005818144368, -0.1413297634984383, -0.14132976349843826,
    -0.11060664309660323, 1.157823702216272, -0.11060664309660294,
    -0.016493938717834573, -0.016493938717834257, 1.2519364065950405);
  const mat3 to2020 = mat3(
    0.6274, 0.0691, 0.0164,
    0.3293, 0.9195, 0.0880,
    0.0433, 0.0113, 0.8956);
  const mat3 from2020 = mat3(
    1.6605, -0.1246, -0.0182,
    -0.5876, 1.1329, -0.1006,
    -0.0728, -0.0083, 1.1187);
  c = toAgx * (to2020 * c);
  c = clamp((log2(max(c, 1e-10)) + 12.47393) / 16.5, 0.0, 1.0);
  vec3 c2 = c * c;
  vec3 c4 = c2 * c2;
  c = 15.5 * c4 * c2 - 40.14 * c4 * c + 31.96 * c4 - 6.868 * c2 * c + 0.4298 * c2 + 0.1191 * c - 0.00232;
  c = pow(max(c, vec3(0.0)), vec3(1.12));
  float grey = dot(c, vec3(0.2126, 0.7152, 0.0722));
  c = max(mix(vec3(grey), c, 1.14), vec3(0.0));
  c = fromAgx * c;
  c = from2020 * pow(max(c, vec3(0.0)), vec3(2.2));
  return clamp(c, 0.0, 1.0);
}
`;

/**
 * Shader text: light that the trains throw on the ground at night, at a point of the scene: warm light from the windows on
 * both sides, falling off across, and the headlamps' pool before each head. For fragment shaders of patched materials.
 */
export const trainLight = /* glsl */ `
vec3 trainLight(vec3 point) {
  vec3 fallen = vec3(0.0);
  for (int i = 0; i < 4; i++) {
    vec4 train = trains[i];
    if (train.w == 0.0) continue;
    float side = abs(point.z - train.z) - 1.5;
    float along = smoothstep(train.x + 20.0, train.x + 26.0, point.x) * (1.0 - smoothstep(train.y - 6.0, train.y, point.x));
    float rooms = 0.45 + 0.6 * smoothstep(0.18, 0.72, cloud(vec2(point.x * 0.052, train.z * 0.17)).g);
    float spread = smoothstep(-0.3, 2.2, side) / (1.0 + 0.075 * side * side + 0.0016 * side * side * side * side);
    fallen += vec3(1.0, 0.56, 0.25) * along * rooms * spread * 0.7;
    float ahead = train.x - point.x;
    float across = (point.z - train.z) / (1.8 + max(ahead, 0.0) * 0.13);
    float beam = smoothstep(0.0, 16.0, ahead) * exp(-across * across) / (1.0 + ahead * ahead * 0.0007);
    fallen += vec3(1.0, 0.88, 0.68) * beam * 1.25;
  }
  return fallen * night;
}
`;

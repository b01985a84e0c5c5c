/**
 * Shader text: how much of the sun a train takes from a point of the scene, 0 to 1, where no shadow maps are. Needs `trains`
 * and `sunDirection`.
 */
export const trainShade = /* glsl */ `
float behindTrain(vec3 point) {
  float behind = 0.0;
  for (int i = 0; i < 4; i++) {
    vec4 train = trains[i];
    if (train.w == 0.0) continue;
    // The ray to the sun passes the body's box between its two sides, at heights low to high.
    float slope = abs(sunDirection.z) < 0.05 ? 0.05 : sunDirection.z;
    float t = (train.z + sign(slope) * 1.5 - point.z) / slope;
    float high = point.y + sunDirection.y * t;
    float low = high - 3.0 * sunDirection.y / abs(slope);
    float x = point.x + sunDirection.x * t;
    // The further the shadow has come, the softer its edges; wheels and tanks leave little light under the body.
    float soft = 0.12 + 0.05 * abs(t);
    float along = smoothstep(train.x - soft, train.x + soft, x) * (1.0 - smoothstep(train.y - soft, train.y + soft, x));
    float across = (0.7 + 0.3 * smoothstep(0.6, 1.2, high)) * (1.0 - smoothstep(4.2 - soft, 4.2 + soft, low));
    behind = max(behind, step(0.0, t) * along * across);
  }
  return behind;
}
`;

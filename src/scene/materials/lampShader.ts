/** Shader text of the train material for lamps; `white` says which. Writes diffuseColor and glowing. */
export const lampColour = /* glsl */ `
  // A train shows white ahead and red behind; the lamps between are dark.
  float ahead = 0.0;
  float behind = 0.0;
  for (int i = 0; i < 4; i++) {
    vec4 train = trains[i];
    if (train.w == 0.0 || abs(vScene.z - train.z) > 3.0) continue;
    ahead = max(ahead, 1.0 - step(train.x + 3.0, vScene.x));
    behind = max(behind, step(train.y - 2.5, vScene.x));
  }
  if (white) {
    float bowl = step(0.3, vSurface.y);
    diffuseColor.rgb *= mix(0.5, 1.0, max(ahead, bowl));
    glowing = vec3(1.0, 0.92, 0.76) * mix(mix(6.0, 2.2, bowl), mix(9.0, 4.5, bowl), night) * ahead;
  } else {
    diffuseColor.rgb *= mix(0.34, 1.0, behind);
    glowing = vec3(1.0, 0.035, 0.016) * mix(0.85, 4.2, night) * behind;
  }
`;

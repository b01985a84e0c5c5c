/** Shader text: whether a place along the line lies under a train of `trains`, 0 to 1, soft about its ends. */
export const alongTrain = /* glsl */ `
float alongTrain(vec4 train, float x) {
  return smoothstep(train.x - 0.9, train.x + 1.2, x) * (1.0 - smoothstep(train.y - 1.2, train.y + 0.9, x));
}
`;

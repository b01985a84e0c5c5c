/**
 * Shader text shared by sky, land and trains: the clear sky by direction, and haze that takes its colour from the sky
 * behind it, so that hills melt into the horizon. Needs the uniforms of `sharedUniforms`.
 */
export const atmosphere = /* glsl */ `
uniform vec3 sunDirection;
uniform vec3 skyHorizon;
uniform vec3 skyZenith;
uniform vec3 skyGlow;
uniform float hazeDensity;
uniform float hazeFalloff;

vec3 clearSky(vec3 direction) {
  float height = max(direction.y, 0.0);
  // Red goes first on the way up: between a warm horizon and blue lies a pale green, not grey.
  vec3 sky = mix(skyZenith, skyHorizon, exp(-height * vec3(9.0, 7.2, 5.8)));
  float toward = max(dot(direction, sunDirection), 0.0);
  float low = exp(-height * 2.6);
  float t2 = toward * toward;
  float t8 = t2 * t2 * t2 * t2;
  float wide = 0.07 * (0.5 + 0.5 * dot(direction.xz, sunDirection.xz));
  return sky + skyGlow * low * (wide + 0.30 * t2 * toward + 0.45 * t8 + 0.8 * t8 * t8 * t8);
}

// The light of the haze between point and eye, and the share of the point's own that comes through it.
vec4 hazeBefore(vec3 point, vec3 eye) {
  vec3 ray = point - eye;
  float far = length(ray);
  vec3 direction = ray / max(far, 1e-3);
  float fall = hazeFalloff * direction.y * far;
  float thin = abs(fall) > 1e-3 ? (1.0 - exp(-fall)) / fall : 1.0;
  float depth = hazeDensity * far * exp(-hazeFalloff * max(eye.y, 0.0)) * thin;
  vec3 behind = clearSky(normalize(vec3(direction.x, max(direction.y, 0.012), direction.z)));
  float through = exp(-depth);
  return vec4(behind * (1.0 - through), through);
}

vec3 throughHaze(vec3 colour, vec3 point, vec3 eye) {
  vec4 before = hazeBefore(point, eye);
  return colour * before.a + before.rgb;
}
`;

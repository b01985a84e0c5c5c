/**
 * Shader text that takes the place of three's look-up in the sun's shadow maps, once its chunk is included. The same five
 * spots of a sunflower's disc and the same fade between cascades, but the disc is turned by one sine and cosine in place of
 * five, and a cascade that no pixel lies in is left out (see `WHERE`).
 */
export const sunShadow = /* glsl */ `
#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
float quickSunShadow(sampler2DShadow map, SunLightShadow sun, int light) {
  float depth = vSunShadowWorldPosition.w;
  vec4 place = vec4(vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sun.shadowNormalBias, 1.0);
  float angle = interleavedGradientNoise(gl_FragCoord.xy) * 6.2831853;
  vec2 x = vec2(cos(angle), sin(angle)) * sun.shadowRadius;
  mat2 turn = mat2(x, -x.y, x.x);
  vec2 texel = 1.0 / sun.shadowMapSize;
  float shadow = 1.0;
  for (int i = SUN_LIGHT_CASCADES - 1; i >= 0; i--) {
    vec4 cascade = sunShadowCascade[light * SUN_LIGHT_CASCADES + i];
    WHERE (depth >= cascade.x && depth < cascade.y) {
      vec3 at = (sunShadowMatrix[light * SUN_LIGHT_CASCADES + i] * place).xyz;
      at.z += sun.shadowBias;
      vec2 off = abs(at.xy - 0.5);
      float covered = step(max(off.x, off.y), 0.5) * step(at.z, 1.0);
      float open = texture(map, vec3(at.xy + turn * vec2(0.3162, 0.0) * texel, at.z))
        + texture(map, vec3(at.xy + turn * vec2(-0.4039, 0.3699) * texel, at.z))
        + texture(map, vec3(at.xy + turn * vec2(0.0619, -0.7044) * texel, at.z))
        + texture(map, vec3(at.xy + turn * vec2(0.5089, 0.6641) * texel, at.z))
        + texture(map, vec3(at.xy + turn * vec2(-0.9342, -0.1649) * texel, at.z));
      float found = mix(1.0, open * 0.2, covered * sun.shadowIntensity);
      shadow = mix(found, shadow, smoothstep(cascade.z, cascade.y, depth));
    }
  }
  return shadow;
}
#define getSunShadow quickSunShadow
#endif
`;

/** How far a point is moved along its normal before it is looked up in the sun's shadow maps, m. */
export const shadowNormalBias = 0.025;

const declared = /* glsl */ `
#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
varying vec4 vNearShadow; // place in the near cascade's map, and the depth of view
varying vec3 vFarShadow;
`;

/** Shader text for the head of a vertex shader that `sunShadow` belongs to. */
export const sunShadowVertexHead = /* glsl */ `
${declared}
uniform mat4 sunShadowMatrix[2];
#endif
`;

/** Shader text after three's own `shadowmap_vertex`: sunlight is parallel, so places in its maps are exact between corners. */
export const sunShadowVertex = /* glsl */ `
#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
{
  vec4 place = vec4(worldPosition.xyz + shadowWorldNormal * ${shadowNormalBias}, 1.0);
  vNearShadow = vec4((sunShadowMatrix[0] * place).xyz, -mvPosition.z);
  vFarShadow = (sunShadowMatrix[1] * place).xyz;
}
#endif
`;

/**
 * Shader text that takes the place of three's look-up in the sun's shadow maps, once its chunk is included: five spots of a
 * sunflower's disc in the near cascade, three in the far one: spots turned from pixel to pixel show as a weave in every soft edge.
 * Leaves, whose own edges are ragged, make do with one spot. Cascades pass into each other by a dither.
 */
export const sunShadow = /* glsl */ `
${declared}
float quickSunShadow(sampler2DShadow map, SunLightShadow sun) {
  float noise = interleavedGradientNoise(gl_FragCoord.xy);
  vec4 near = sunShadowCascade[0];
  bool fine = vNearShadow.w < mix(near.z, near.y, noise);
  vec3 at = fine ? vNearShadow.xyz : vFarShadow;
  at.z += sun.shadowBias;
  vec2 off = abs(at.xy - 0.5);
  float covered = step(max(off.x, off.y), 0.5) * step(at.z, 1.0) * sun.shadowIntensity;
  float open = 0.0;
#ifdef LEAFY
  open = texture(map, at);
#else
  vec2 texel = 1.0 / sun.shadowMapSize;
  WHERE (fine) {
    vec2 wide = sun.shadowRadius * texel;
    open = 0.2 * (texture(map, vec3(at.xy + wide * vec2(0.3162, 0.0), at.z))
      + texture(map, vec3(at.xy + wide * vec2(-0.4039, 0.3699), at.z))
      + texture(map, vec3(at.xy + wide * vec2(0.0619, -0.7044), at.z))
      + texture(map, vec3(at.xy + wide * vec2(0.5089, 0.6641), at.z))
      + texture(map, vec3(at.xy + wide * vec2(-0.9342, -0.1649), at.z)));
  }
  WHERE (!fine) {
    open = 0.3333 * (texture(map, vec3(at.xy + texel * vec2(1.3, 0.35), at.z))
      + texture(map, vec3(at.xy + texel * vec2(-0.95, 0.95), at.z))
      + texture(map, vec3(at.xy + texel * vec2(-0.35, -1.3), at.z)));
  }
#endif
  return mix(1.0, open, covered);
}
#define getSunShadow(map, sun, light) quickSunShadow(map, sun)
#endif
`;

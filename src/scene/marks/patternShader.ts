import { patterns } from '../../store/overlays/pattern.ts';

/**
 * Shader text for the overlays' patterns, in pixels of the screen, so that they never shimmer; sizes as in the legend.
 * `marked(k, p)` is the colour (sRGB) of pattern `k` (from 1) at `p`, CSS pixels.
 */
export const patternShader = /* glsl */ `
uniform vec3 markInk[${patterns.length}];
uniform vec3 markPaper[${patterns.length}];
// Device pixels in a CSS pixel.
uniform float markPixel;

// 1 within half a width of every multiple of the period, with an edge of one device pixel.
float markBars(float v, float period, float width) {
  float off = abs(fract(v / period + 0.5) - 0.5) * period;
  float soft = 0.5 / markPixel;
  return 1.0 - smoothstep(0.5 * width - soft, 0.5 * width + soft, off);
}

vec3 marked(int k, vec2 p) {
  const float slant = 0.70710678;
  float soft = 0.5 / markPixel;
  float ink = 1.0;
  if (k == 2) ink = markBars(p.x, 6.0, 3.0);
  else if (k == 3) ink = markBars((p.x - p.y) * slant, 6.0, 3.0);
  else if (k == 4) ink = markBars((p.x + p.y) * slant, 4.0, 1.2);
  else if (k == 5) ink = 1.0 - smoothstep(0.8 - soft, 0.8 + soft, length(fract(p / 5.0) - 0.5) * 5.0);
  else if (k == 6) {
    vec2 at = abs(fract(p / 9.0) - 0.5) * 9.0;
    ink = (1.0 - smoothstep(0.55 - soft, 0.55 + soft, abs(at.x - at.y) * slant)) * (1.0 - step(2.2, max(at.x, at.y)));
  }
  return mix(markPaper[k - 1], markInk[k - 1], ink);
}
`;

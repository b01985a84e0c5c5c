import { type InsideFinish, insideFinishes } from '../../kit/inside/surface.ts';

const is = (...names: readonly InsideFinish[]): string =>
  names.map((name) => `finish == ${insideFinishes.indexOf(name)}`).join(' || ');

/**
 * What the finishes do to a surface, GLSL. `g` is the point in the shape's own space (m, longest side first) shifted by the
 * shape's seed, so that no two boards are cut from one place. Changes `albedo`, `rough`, `height` (bump, m), `slope` (of a bump, where it is known) and `cloth`.
 */
export const insidePatterns = /* glsl */ `
float lineAt(float v, float width) {
  float w = fwidth(v);
  return (1.0 - smoothstep(width, width + w, abs(v))) * clamp(width / max(w, 1e-5), 0.0, 1.0);
}

void pattern(int finish, vec3 g, float seed, vec3 n) {
  vec3 at = g + vec3(seed * 7.31, seed * 3.17, seed * 1.73);
  float detail = 1.0 - smoothstep(0.002, 0.02, length(fwidth(g)));
  if (${is('wood')}) {
    float ring = noise(vec2(at.x * 0.06 + seed, (at.y + at.z) * 0.9)).r;
    float line = noise(vec2(at.x * 0.22, (at.y * 1.3 + at.z) * 6.5)).g;
    float pore = noise(vec2(at.x * 0.9, (at.y + at.z * 1.2) * 22.0)).b;
    albedo *= 0.78 + 0.30 * ring + 0.22 * (line - 0.5) - 0.10 * detail * smoothstep(0.62, 0.9, pore);
    albedo.b *= 0.94 + 0.12 * ring;
    rough += 0.08 * (line - 0.5);
  } else if (${is('planks')}) {
    float board = floor(vLocal.z / 0.098);
    float shift = fract(board * 0.37) * 1.4;
    float piece = floor((vLocal.x + shift) / 1.4);
    float tone = noise(vec2(board * 0.131 + piece * 0.377, piece * 0.219)).b;
    float line = noise(vec2(vLocal.x * 0.25 + piece * 0.3, vLocal.z * 7.0)).g;
    albedo *= 0.80 + 0.28 * tone + 0.18 * (line - 0.5);
    float seam = max(lineAt(fract(vLocal.z / 0.098 + 0.5) - 0.5, 0.012), lineAt((fract((vLocal.x + shift) / 1.4 + 0.5) - 0.5) * 14.0, 0.012));
    albedo *= 1.0 - 0.45 * seam;
    height -= 0.0006 * seam;
  } else if (${is('leather')}) {
    float fine = noise(at.xy * 5.3 + at.z * 4.1).b;
    float worn = noise(at.xz * 0.35 + at.y * 0.3).r;
    float mottle = noise(at.xz * 1.1 + at.y * 0.7).g;
    // Short creases here and there: as whole lines of one height they looked like the rings of wood in the sun. Where the hide is
    // worn it is paler and has more of a shine.
    float crease = smoothstep(0.06, 0.0, abs(noise(vec2(at.x * 3.1, (at.y + at.z) * 4.3)).r - 0.5)) *
      smoothstep(0.58, 0.74, noise(vec2(at.x * 1.3 + 0.4, (at.y + at.z) * 1.3)).g);
    albedo *= 0.90 + 0.14 * worn + 0.10 * (mottle - 0.5) - 0.05 * fine * detail - 0.06 * crease;
    height += 0.00016 * fine * detail - 0.0002 * crease * detail;
    rough += 0.13 + 0.12 * (worn - 0.5) - 0.08 * (mottle - 0.5);
  } else if (${is('cloth', 'quilt', 'curtain', 'sheer')}) {
    vec2 w = abs(n.y) > 0.6 ? vLocal.xz : abs(n.z) > 0.6 ? vLocal.xy : vLocal.zy;
    float thread = sin(w.x * 2094.0) * sin(w.y * 2094.0);
    float near = 1.0 - smoothstep(0.0006, 0.0018, length(fwidth(w)));
    albedo *= 0.95 + 0.07 * noise(w * 1.7).b + 0.06 * thread * near;
    height += 0.0002 * thread * near;
    cloth = ${is('curtain')} ? 0.22 : 0.14;
    if (${is('quilt')}) {
      vec2 d = vec2(w.x + w.y, w.x - w.y) / 0.16;
      vec2 f = abs(fract(d) - 0.5);
      float seam = max(lineAt(f.x - 0.5, 0.03), lineAt(f.y - 0.5, 0.03));
      albedo *= 1.0 - 0.3 * seam;
      height += 0.004 * (0.5 - f.x) * (0.5 - f.y);
    }
  } else if (${is('carpet')}) {
    float pile = noise(vLocal.xz * 9.0).b;
    albedo *= 0.80 + 0.34 * pile * detail + 0.10 * noise(vLocal.xz * 0.6).r;
    height += 0.0014 * pile * detail;
    cloth = 0.12;
  } else if (${is('runner')}) {
    vec2 r = vec2(g.x, abs(g.y) > abs(g.z) ? g.y : g.z);
    float edge = 0.43 - abs(r.y);
    vec3 base = albedo;
    vec3 dark = vec3(0.022, 0.035, 0.13);
    vec3 pale = vec3(0.72, 0.56, 0.30);
    float along = fract(r.x / 0.62) - 0.5;
    vec2 q = vec2(along * 0.62, r.y);
    float angle = atan(q.y, q.x);
    float petal = length(q) * (1.0 - 0.13 * cos(angle * 12.0));
    float ring = smoothstep(0.004, 0.0, abs(petal - 0.17) - 0.012);
    albedo = mix(albedo, dark, smoothstep(0.152, 0.148, petal));
    albedo = mix(albedo, base * 1.1, smoothstep(0.112, 0.108, petal));
    albedo = mix(albedo, pale, ring * 0.9 + smoothstep(0.058, 0.054, petal));
    albedo = mix(albedo, dark, smoothstep(0.030, 0.026, petal));
    vec2 dots = vec2(fract(r.x / 0.31) - 0.5, abs(r.y) - 0.235) * vec2(0.31, 1.0);
    albedo = mix(albedo, pale, smoothstep(0.022, 0.018, length(dots)) * step(0.2, abs(r.y)));
    float border = step(edge, 0.125);
    albedo = mix(albedo, dark, border * step(0.018, edge) * step(edge, 0.118));
    float diamond = abs(fract(r.x / 0.09) - 0.5) * 0.09 + abs(edge - 0.068);
    albedo = mix(albedo, pale, border * smoothstep(0.030, 0.027, diamond));
    albedo = mix(albedo, pale, step(edge, 0.018) * 0.7);
    float pile = noise(vLocal.xz * 9.0).b;
    albedo *= 0.86 + 0.26 * pile * detail;
    height += 0.0012 * pile * detail;
    cloth = 0.12;
  } else if (${is('tile')}) {
    vec2 w = abs(n.y) > 0.6 ? vLocal.xz : abs(n.z) > 0.6 ? vLocal.xy : vLocal.zy;
    vec2 t = w / 0.15;
    vec2 f = abs(fract(t) - 0.5);
    float grout = max(lineAt(f.x - 0.5, 0.012), lineAt(f.y - 0.5, 0.012));
    float tone = noise(floor(t) * 0.173).b;
    albedo *= 0.94 + 0.09 * tone;
    albedo = mix(albedo, vec3(0.42, 0.40, 0.37), grout * 0.75);
    rough = mix(rough, 0.8, grout);
    height -= 0.0008 * grout;
  } else if (${is('mosaic')}) {
    vec2 w = abs(n.y) > 0.6 ? vLocal.xz : abs(n.z) > 0.6 ? vLocal.xy : vLocal.zy;
    vec2 t = w / 0.022;
    vec2 f = abs(fract(t) - 0.5);
    float grout = max(lineAt(f.x - 0.5, 0.045), lineAt(f.y - 0.5, 0.045));
    vec2 id = floor(t);
    float tone = noise(id * 0.0713).b;
    // An eight-pointed star every 18 stones.
    vec2 s = abs(mod(id, 18.0) - 9.0);
    float star = min(max(s.x, s.y), (s.x + s.y) * 0.7071);
    albedo *= 0.72 + 0.52 * tone;
    albedo = mix(albedo, vec3(0.78, 0.66, 0.40), step(abs(star - 4.6), 0.75) * 0.8);
    albedo = mix(albedo, vec3(0.74, 0.80, 0.78), step(star, 2.4) * 0.75);
    albedo = mix(albedo, vec3(0.44, 0.42, 0.38), grout * 0.7);
    rough = mix(rough + 0.12 * (tone - 0.5), 0.85, grout);
    height -= 0.0007 * grout;
  } else if (${is('marble')}) {
    vec2 w = abs(n.y) > 0.6 ? vLocal.xz : abs(n.z) > 0.6 ? vLocal.xy : vLocal.zy;
    vec2 warp = vec2(noise(w * 0.31).r, noise(w * 0.31 + 0.4).r) * 0.6;
    float vein = abs(noise(w * 0.23 + warp).g - 0.5);
    float fine = abs(noise(w * 0.62 + warp * 1.6).r - 0.5);
    albedo *= 0.96 + 0.08 * noise(w * 0.2).r;
    albedo *= 1.0 - 0.36 * smoothstep(0.045, 0.0, vein) - 0.16 * smoothstep(0.03, 0.0, fine);
    if (abs(n.y) > 0.6) {
      vec2 f = abs(fract(w / 0.6) - 0.5);
      float joint = max(lineAt(f.x - 0.5, 0.0022), lineAt(f.y - 0.5, 0.0022));
      albedo *= 1.0 - 0.35 * joint;
    }
  } else if (${is('brushed')}) {
    float streak = noise(vec2(at.x * 0.12, (at.y + at.z) * 31.0)).b;
    rough += 0.14 * (streak - 0.5);
    albedo *= 0.93 + 0.14 * streak;
  } else if (${is('rubber')}) {
    albedo *= 0.86 + 0.28 * noise(vLocal.xz * 3.3 + vLocal.y).b;
  } else if (${is('leaf')}) {
    float rib = smoothstep(0.006, 0.0, abs(g.y) - 0.001) * detail;
    albedo *= 0.78 + 0.5 * noise(at.xy * 0.8).g;
    albedo = mix(albedo, albedo * vec3(1.7, 1.55, 1.1), rib);
  } else if (${is('paper')}) {
    vec2 w = abs(n.z) > 0.6 ? vLocal.xy : vLocal.zy;
    float stripe = smoothstep(0.46, 0.5, abs(fract(w.x / 0.12) - 0.5));
    albedo *= 0.985 + 0.03 * noise(w * 0.9).b - 0.025 * stripe;
  } else if (${is('treadplate')}) {
    // Lozenges that lie by turns this way and that.
    vec2 t = vLocal.xz / 0.055;
    vec2 cell = floor(t);
    vec2 f = fract(t) - 0.5;
    float way = mod(cell.x + cell.y, 2.0) * 2.0 - 1.0;
    vec2 d = vec2(f.x + way * f.y, f.y - way * f.x) * 0.7071;
    float blur = fwidth(t.x) + fwidth(t.y);
    float far = 1.0 - smoothstep(0.25, 0.9, blur);
    float lozenge = 1.0 - smoothstep(0.34, 0.42 + blur, length(vec2(d.x, d.y * 3.4)));
    float worn = noise(vLocal.xz * 0.5).r;
    albedo *= 0.84 + 0.10 * worn + (0.42 * lozenge - 0.10) * far;
    rough += 0.10 * (worn - 0.5) - 0.12 * lozenge * far;
    height += 0.0016 * lozenge * far;
  } else if (${is('ribbed')}) {
    // Pressed steel sheet: ribs 0.22 m apart, upright on walls.
    // Their slope is written out: from one pixel to the next it jumps where ribs lie close, and left rows of specks.
    vec3 way = abs(n.x) > 0.7 ? vec3(0.0, 0.0, 1.0) : vec3(1.0, 0.0, 0.0);
    float along = dot(vLocal, way) / 0.22;
    float s = fract(along);
    float blur = fwidth(along);
    float far = 1.0 - smoothstep(0.12, 0.45, blur);
    vec2 t = clamp((vec2(s) - vec2(0.04, 0.52)) / 0.2, 0.0, 1.0);
    vec2 step2 = t * t * (3.0 - 2.0 * t);
    vec2 steep = 6.0 * t * (1.0 - t) / 0.2;
    albedo *= 0.95 + (0.06 * (step2.x - step2.y) - 0.17 * (steep.x + steep.y) / 7.5) * far;
    slope += way * (0.006 / 0.22) * (steep.x - steep.y) * far;
  } else if (${is('lacquer', 'plain')}) {
    albedo *= 0.985 + 0.03 * noise(vLocal.xz * 0.13 + vLocal.y * 0.11).r;
  }
}
`;

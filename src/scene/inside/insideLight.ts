/**
 * Light of a car's inside, GLSL: baked lamps and sky from the probe atlas, contact shade and the sun's soft shadow from the
 * distance field, and what a glossy surface mirrors: the room's own light, its windows and its ceiling lamps.
 */
export const insideLight = /* glsl */ `
struct Baked { vec3 lamp; vec3 sky; };

vec3 gridAt(vec3 p, int cell) {
  vec4 low = cellOrigin[cell];
  vec4 count = cellCount[cell];
  vec3 node = clamp((p - low.xyz) / cellStep[cell].xyz, vec3(0.0), count.xyz - 1.0);
  return (vec3(low.w, 0.0, 0.0) + node + 0.5) / atlasSize;
}

// a0 + a1 . n of lamps (colour) and sky (grey), 1 = a white wall in a well lit room.
vec4 lightAt(vec3 uvw, vec3 n) {
  vec4 v0 = texture(light0, uvw);
  vec4 a0 = v0 * v0 * 8.0;
  vec4 v1 = texture(light1, uvw) * 2.0 - 1.0;
  vec4 v2 = texture(light2, uvw) * 2.0 - 1.0;
  vec4 v3 = texture(light3, uvw) * 2.0 - 1.0;
  vec4 toward = vec4(dot(v1.xyz, n), dot(v2.xyz, n), dot(v3.xyz, n), dot(vec3(v1.w, v2.w, v3.w), n));
  return max(a0 * (1.0 + 2.0 * toward), a0 * 0.08);
}

vec3 toned(vec4 light) {
  return light.rgb * lampGain + light.a * skyLight;
}

float fieldAt(vec3 p) {
  return texture(field, (p - fieldLow) / fieldSize).r * 0.5;
}

// Shade of what stands near, from 0 (dark) to 1: how much sooner than in the open a step off the surface meets something.
float contact(vec3 p, vec3 n) {
  float shade = 0.0;
  float weight = 1.0;
  for (int i = 1; i <= FIELD_STEPS; i++) {
    float h = 0.055 * float(i) * (1.0 + 0.25 * float(i));
    shade += weight * max(0.0, h - fieldAt(p + n * h)) / h;
    weight *= 0.62;
  }
  return clamp(1.0 - 0.62 * shade, 0.0, 1.0);
}

// What the windows let through towards a point of a side wall: x along the car, y over the floor.
float openAt(vec3 hit, float side, float blur) {
  vec2 uv = vec2(hit.x / carLength, (hit.y - carFloor) / 2.1);
  float past = max(uv.y - 1.0, -uv.y);
  float edge = 0.001 + 0.06 * blur;
  if (past > edge) return 0.0;
  vec4 open = textureLod(openings, uv, blur);
  return (side > 0.0 ? open.r : open.g) * (1.0 - smoothstep(0.0, edge, past));
}

// The sun through the windows of the cell, and past furniture: a partition's door is no part of the field, and is shut to the
// sun, which would else draw bright slivers on a corridor's floor. What the windows and what the furniture lets through.
vec2 sunAt(vec3 p, vec3 n, int cell) {
  if (sunLight.r <= 0.0 || sunDirection.z == 0.0) return vec2(0.0, 1.0);
  float side = sign(sunDirection.z);
  float low = cellOrigin[cell].z;
  float high = low + cellStep[cell].z * (cellCount[cell].z - 1.0);
  if ((side > 0.0 ? high : -low) < carHalf - 0.4) return vec2(0.0, 1.0);
  float t = (side * (carHalf + 0.1) - p.z) / sunDirection.z;
  if (t < 0.0) return vec2(0.0, 1.0);
  vec3 hit = p + sunDirection * t;
  float open = openAt(hit, side, 0.0);
  if (open < 0.02) return vec2(0.0, 1.0);
  // Past the wall's own thickness only as far as the reveal lets it.
  vec3 inner = p + sunDirection * max(0.0, (side * (carHalf - 0.02) - p.z) / sunDirection.z);
  open *= openAt(inner, side, 0.0);
  // The field is coarser than a curtain is thin: what just brushes the ray dims it, and only what it goes through stops it.
  float soft = 1.0;
  // All pixels step alike, and to the same wall: steps that differed within a square of four pixels left a grid of dots in every
  // soft edge, and steps that left off before the wall drew rings, like wood's.
  vec3 from = p + n * 0.05;
  float end = min(t, (side * (carHalf - 0.1) - from.z) / sunDirection.z);
  float reach = min(0.095, end);
  float before = 0.0;
  float stride = 0.0;
  for (int i = 0; i < SUN_STEPS; i++) {
    if (reach <= 0.0) break;
    float d = fieldAt(from + sunDirection * reach);
    // The least distance between two steps, not at them (after Aaltonen 2018), for steps of any length.
    float y = stride > 0.0 ? clamp((stride * stride + d * d - before * before) / (2.0 * stride), 0.0, stride) : 0.0;
    float least = sqrt(max(d * d - y * y, 0.0));
    soft = min(soft, smoothstep(0.004, 0.03 + 0.05 * (reach - y), least));
    if (reach >= end) break;
    before = d;
    stride = min(max(d * 0.7, 0.035), max(end - reach, 1e-4));
    reach += stride;
  }
  return vec2(open, clamp(soft, 0.0, 1.0));
}

// Mip level as wide as what so rough a surface gathers at that distance (a texel is some 24 mm).
float blurAt(float t, float rough) {
  return log2(1.0 + 70.0 * t * rough * rough);
}

// What a glossy surface sees in direction r: window, ceiling lamp or the room's own light on its walls.
vec3 mirrored(vec3 p, vec3 r, float rough, int cell) {
  vec3 low = cellOrigin[cell].xyz - 0.08;
  vec3 high = cellOrigin[cell].xyz + cellStep[cell].xyz * (cellCount[cell].xyz - 1.0) + 0.08;
  vec3 toFace = abs((mix(low, high, step(vec3(0.0), r)) - p) / (abs(r) + 1e-5));
  float t = min(toFace.x, min(toFace.y, toFace.z));
  vec3 hit = p + r * t;
  vec3 back = toFace.z <= toFace.y && toFace.z <= toFace.x ? vec3(0.0, 0.0, -sign(r.z))
    : toFace.y <= toFace.x ? vec3(0.0, -sign(r.y), 0.0) : vec3(-sign(r.x), 0.0, 0.0);
  vec3 room = toned(lightAt(gridAt(hit + back * 0.1, cell), back)) * (back.y > 0.5 ? 0.3 : 0.62);
  // What is rough gathers from all round: no edge of the room's box shows in it.
  room = mix(room, toned(lightAt(gridAt(p, cell), r)) * 0.5, smoothstep(0.12, 0.42, rough));
  // Seen past the room's other faces, whose edges blur with the rest.
  float soft = 0.02 + 1.2 * rough;
  if (abs(p.z + r.z * toFace.z) > carHalf - 0.15) {
    float open = openAt(p + r * toFace.z, sign(r.z), blurAt(toFace.z, rough));
    open *= smoothstep(1.0 - soft, 1.0 + soft * 0.3, min(toFace.x, toFace.y) / toFace.z);
    float above = smoothstep(-0.25, 0.35, r.y);
    room = mix(room, mix(groundLight, skySeen, above), open);
  }
  if (r.y > 0.0) {
    vec3 top = p + r * toFace.y;
    vec2 uv = vec2(top.x / carLength, top.z / (2.0 * carHalf) + 0.5);
    float lamp = textureLod(openings, uv, blurAt(toFace.y, rough)).b;
    lamp *= smoothstep(1.0 - soft, 1.0 + soft * 0.3, min(toFace.x, toFace.z) / toFace.y);
    room += lamp * 9.0 * vec3(1.0, 0.86, 0.66) * lampGain;
  }
  return room;
}
`;

/** Shader text of the train material for panes: what is seen through them by day and night. Writes diffuseColor, grime, glowing. */
export const glassColour = /* glsl */ `
  // Windscreens and end windows have no curtains, only a dim light behind, and the colour of what shows through them.
  float sideways = step(0.5, abs(vFace.z));
  // Dark rooms behind clear panes; what hangs behind the others the shapes know, by their paler glass.
  float place = cloud(vec2(vLocal.x * 0.045 + vCar * 3.0, sign(vLocal.z) * 0.21 + vCar)).r;
  float cover = smoothstep(0.02, 0.08, diffuseColor.g) * sideways;
  float fold = 0.86 + 0.14 * cos(vLocal.x * 70.0 + 2.0 * sin(vLocal.y * 2.3)) * (1.0 - smoothstep(0.015, 0.05, pixelX));
  // Cloth behind tinted glass is grey by day: the tint takes its warmth.
  vec3 cloth = mix(vec3(0.115, 0.118, 0.116), vec3(0.165, 0.170, 0.172), place) * fold;
  diffuseColor.rgb = mix(mix(diffuseColor.rgb, vec3(0.006, 0.009, 0.010), sideways), cloth * (hazeDensity > 0.0 ? 0.34 : 0.15), cover);
  grime = 0.03 * close.r + 0.06 * smoothstep(0.55, 0.9, close.g) * broad.r;
  vec3 warm = mix(vec3(1.0, 0.54, 0.21), vec3(1.0, 0.69, 0.38), place);
  // Lamps hang under the ceiling: the upper part of a room is brightest, its far wall shows paler and darker furniture.
  float room = 0.16 + 0.8 * smoothstep(2.0, 3.2, vLocal.y);
  room *= 0.4 + 0.95 * cloud(vec2(vLocal.x * 0.31 + vCar, vLocal.y * 0.27)).r;
  float inside = mix(room, 0.55 * fold * fold, cover);
  WHERE (night > 0.0) glowing = warm * inside * night * mix(0.022, 0.8 * paneLight(), sideways);
`;

/** What panes give back of their surroundings. */
export const glassMirror = /* glsl */ `
    // Two panes with two faces each give back far more than bare Fresnel, and flat glass mirrors sharply: the sky itself,
    // down to the ragged tops of a wood that stands on the other side of the line.
    vec3 ray = normalize(vScene - cameraPosition);
    vec3 face = inverseTransformDirection(normal, viewMatrix);
    vec3 mirrored = reflect(ray, face);
    float around = atan(mirrored.z, mirrored.x);
    float tops = 0.02 + 0.12 * cloud(vec2(around * 0.9, 0.37)).g + 0.05 * cloud(vec2(around * 4.7, 0.71)).b;
    float open = hazeDensity > 0.0 ? smoothstep(tops - 0.006, tops + 0.010, mirrored.y) : 1.0; // no wood in the studio
    vec3 sky = clearSky(normalize(vec3(mirrored.x, max(mirrored.y, 0.03), mirrored.z)));
    // Tinted panes take much of the blue out of it.
    sky = mix(sky, vec3(dot(sky, vec3(0.3, 0.55, 0.15))), 0.45);
    vec3 wood = sky * vec3(0.10, 0.115, 0.085);
    // A bright box all round would turn every pane pale: the studio hangs dark cloth there with slanting strips of light.
    float strip = smoothstep(0.2, 0.46, abs(fract(around * 4.0 + mirrored.y * 9.0) - 0.5));
    float glint = hazeDensity > 0.0 ? 0.21 : 0.03 + 0.3 * strip * smoothstep(1.9, 3.2, vLocal.y);
    // A windscreen leans back and so mirrors the sky high up, cloud by cloud, and the less of it the lower one looks.
    float screen = step(abs(vFace.z), 0.5) * step(0.2, mirrored.y);
    float clouds = cloud(mirrored.xz * 0.42 + vLocal.zy * 0.05).r;
    sky *= mix(1.0, 0.35 + 1.3 * clouds, screen);
    glint *= mix(1.0, 0.4 + 1.1 * smoothstep(2.8, 3.6, vLocal.y), screen);
    float grazing = pow(1.0 - clamp(dot(-ray, face), 0.0, 1.0), 5.0);
    reflectedLight.indirectSpecular = mix(wood, sky, open) * (glint + 0.72 * grazing) * (1.0 - 0.6 * grime);
`;

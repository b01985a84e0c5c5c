import { Vector4 } from 'three';

/** Cars whose outside gives way to their inside, at most. */
export const hollowCars = 4;

/**
 * Stretches of track where bodies are not drawn, because one stands inside them or looks into them: first x, last x (scene), z of
 * the track, and how: 0 not at all, 1 everything over the floor, 2 the roof and the near (+z) wall. Shadows stay.
 */
export const hollow = {
  value: Array.from({ length: hollowCars }, () => new Vector4()),
};

/** Lines for the trains' fragment shader; they cost nothing until `HOLLOW` is defined. */
export const hollowHead = /* glsl */ `
#ifdef HOLLOW
uniform vec4 hollow[${hollowCars}];
void dropHollow(vec3 at) {
  for (int i = 0; i < ${hollowCars}; i++) {
    vec4 h = hollow[i];
    if (h.w < 0.5 || at.x < h.x || at.x > h.y || at.y < 1.23) continue;
    float across = at.z - h.z;
    if (abs(across) > 2.2) continue;
    if (h.w < 1.5 || across > -1.3) discard;
  }
}
#endif
`;

export const hollowMain = /* glsl */ `
#ifdef HOLLOW
dropHollow(vScene);
#endif
`;

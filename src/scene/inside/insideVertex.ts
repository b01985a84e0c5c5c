/** Vertex shader of a car's inside (GLSL 3). Car-local positions; the mesh is moved to the car's place on the ruler. */
export const insideVertex = /* glsl */ `
in vec4 normal4;
in vec4 colour;
in vec4 surface;
in vec4 grain;
out vec3 vLocal;
centroid out vec3 vNormal;
out vec3 vView;
out vec4 vColour;
out vec3 vGrain;
flat out vec4 vSurface;
flat out float vSeed;
flat out float vItem;
uniform vec2 doorShift[DOORS];

void main() {
  float mark = floor(normal4.w * 32767.0 + 0.5);
  int door = int(mark) / 256;
  vItem = mark - 256.0 * float(door);
  vLocal = position;
  // Light stays where the closed leaf has it.
  vec3 moved = position;
  if (door > 0 && door <= DOORS) moved.xz += doorShift[door - 1];
  vNormal = normal4.xyz;
  vec4 inScene = modelMatrix * vec4(moved, 1.0);
  // In the mesh's own turn: a mesh that a mirror shows is lit as the thing itself.
  vView = (inScene.xyz - cameraPosition) * mat3(modelMatrix);
  vColour = vec4(pow(colour.rgb, vec3(2.2)), colour.a * 15.94);
  vSurface = surface;
  vGrain = grain.xyz;
  vSeed = grain.w;
  gl_Position = projectionMatrix * viewMatrix * inScene;
}
`;

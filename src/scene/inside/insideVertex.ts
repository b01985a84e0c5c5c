/** Vertex shader of a car's inside (GLSL 3). Car-local positions; the mesh is moved to the car's place on the ruler. */
export const insideVertex = /* glsl */ `
in vec4 normal4;
in vec4 colour;
in vec4 surface;
in vec4 grain;
out vec3 vLocal;
out vec3 vNormal;
out vec3 vView;
out vec4 vColour;
out vec3 vGrain;
flat out vec4 vSurface;
flat out float vSeed;
flat out float vItem;

void main() {
  vLocal = position;
  vNormal = normal4.xyz;
  vec4 inScene = modelMatrix * vec4(position, 1.0);
  vView = inScene.xyz - cameraPosition;
  vColour = vec4(pow(colour.rgb, vec3(2.2)), colour.a * 15.94);
  vSurface = surface;
  vGrain = grain.xyz;
  vSeed = grain.w;
  vItem = floor(normal4.w * 32767.0 + 0.5);
  gl_Position = projectionMatrix * viewMatrix * inScene;
}
`;

import {
  BackSide,
  CircleGeometry,
  Color,
  CylinderGeometry,
  Mesh,
  MeshBasicMaterial,
  PMREMGenerator,
  Scene,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';
import type { LightSetting } from './lightSettings.ts';
import { makeSky } from './makeSky.ts';

/**
 * What the trains reflect: the sky without its sun, ground below, and a ragged ring of dark trees at the horizon, without
 * which windows would show nothing but sky. `size` is the side of the environment's cube. The caller disposes of the target.
 */
export function surroundings(
  renderer: WebGLRenderer,
  setting: LightSetting,
  size: number,
  studio: boolean,
): WebGLRenderTarget {
  const scene = new Scene();
  const sky = makeSky(setting, false);
  scene.add(sky.object);
  const ground = new Mesh(
    new CircleGeometry(90, 48).rotateX(-Math.PI / 2),
    new MeshBasicMaterial({ color: new Color(...setting.around.ground) }),
  );
  ground.position.y = -2.2;
  const ring = new CylinderGeometry(60, 60, 5, 160, 1, true);
  const position = ring.getAttribute('position');
  for (let i = 0; i < position.count; i++) {
    if (position.getY(i) > 0)
      position.setY(i, 0.9 + 2.3 * Math.abs(Math.sin(i * 1.7) + Math.sin(i * 0.37)));
  }
  const trees = new Mesh(
    ring,
    new MeshBasicMaterial({
      color: new Color(...setting.around.trees),
      side: BackSide,
    }),
  );
  scene.add(ground);
  if (!studio) scene.add(trees);
  const generator = new PMREMGenerator(renderer);
  const target = generator.fromScene(scene, 0, 0.1, 1000, { size });
  generator.dispose();
  sky.dispose();
  for (const mesh of [ground, trees]) {
    mesh.geometry.dispose();
    mesh.material.dispose();
  }
  return target;
}

import {
  BackSide,
  Mesh,
  PerspectiveCamera,
  Scene,
  ShaderMaterial,
  SphereGeometry,
  Vector3,
  WebGLRenderer,
} from 'three';
import { planAll } from '../../../src/app/planAll.ts';
import { readTrains } from '../../../src/app/readTrains.ts';
import { trainFiles } from '../../../src/app/trainFiles.ts';
import { finishBuild } from '../../../src/build/inside/finishBuild.ts';
import { planInside } from '../../../src/plan/inside/planInside.ts';
import { roomView } from '../../../src/plan/inside/roomView.ts';
import type { InsidePlan, InsideRoom } from '../../../src/plan/inside/types.ts';
import { eyeIn, eyeOver } from '../../../src/scene/inside/eyeIn.ts';
import { InsideCar } from '../../../src/scene/inside/InsideCar.ts';
import { insideEfforts } from '../../../src/scene/inside/insideEfforts.ts';
import { setHour } from '../../../src/scene/inside/insideHours.ts';
import { insideShared } from '../../../src/scene/inside/insideUniforms.ts';
import { lightCar } from '../../../src/scene/inside/lightCar.ts';
import { pictureSheet } from '../../../src/scene/inside/pictureSheet.ts';
import type { Light } from '../../../src/store/state.ts';

/** Car-local x, z, yaw, pitch (degrees). */
type Pose = readonly [number, number, number, number];

/** One picture of the inside of a car, for whoever makes rooms. */
interface Wish {
  readonly car: string;
  /** Room to stand in, or null for the whole car cut open. */
  readonly room: string | null;
  /** Car-local x, z, yaw, pitch (degrees); null for a view of the room: `at` along it (0 to 1), looking back or on. */
  readonly pose: Pose | null;
  /** Null for the room's first view, unless looking back. */
  readonly at: number | null;
  readonly back: boolean;
  readonly cut: boolean;
  /** From the doorway of the room's partition instead of its end. */
  readonly within: boolean;
  readonly fov: number;
  readonly light: Light;
  /** With the quick light, even where a bake fits. */
  readonly quick: boolean;
}

declare global {
  interface Window {
    show(wish: Wish): Promise<{ triangles: number; calls: number; ms: number }>;
  }
}

const asked = new URLSearchParams(location.search).get('quality');
const quality = asked === 'low' || asked === 'medium' ? asked : 'high';
const plans = planAll(readTrains(trainFiles).trains);
const renderer = new WebGLRenderer({ antialias: quality !== 'low', preserveDrawingBuffer: true });
renderer.setPixelRatio(1);
renderer.setSize(window.innerWidth, window.innerHeight);
document.body.append(renderer.domElement);
const scene = new Scene();
scene.add(outside());
insideShared.pictures.value = pictureSheet();
insideShared.sunDirection.value.set(0.42, 0.5, 0.76).normalize();
const cars = new Map<string, InsideCar>();

window.show = async (wish) => {
  const began = performance.now();
  const car = await inside(wish.car, wish.quick);
  for (const other of cars.values()) other.group.visible = other === car;
  car.setCut(wish.cut);
  const { plan } = car;
  const camera = new PerspectiveCamera(wish.fov, window.innerWidth / window.innerHeight, 0.05, 400);
  const room = plan.rooms.find(({ id }) => id === wish.room);
  setHour(wish.light, 'land', wish.cut);
  if (wish.cut) {
    const [from, to] = room ? [room.from, room.to] : [0, plan.length];
    const middle = (from + to) / 2;
    const across = (to - from) / 2 / Math.tan((camera.fov * Math.PI) / 360) / camera.aspect;
    camera.position.set(
      middle - (room ? 1.5 : 0),
      plan.floor + 1.2 + across * 0.62,
      across * 0.92 + 1.6,
    );
    camera.lookAt(middle, plan.floor + 0.7, 0);
    eyeOver(car);
  } else {
    const at = room ?? plan.rooms[0]!;
    const [x, z, yaw, pitch] =
      wish.pose ??
      (wish.within ? viewWithin(at) : null) ??
      (wish.at === null && !wish.back ? firstView(plan, at) : null) ??
      viewOf(at, wish.at ?? 0, wish.back);
    camera.position.set(x, plan.floor + 1.6, z);
    eyeIn(car, x, z);
    const [a, b] = [(yaw * Math.PI) / 180, (pitch * Math.PI) / 180];
    const to = new Vector3(Math.cos(a) * Math.cos(b), Math.sin(b), Math.sin(a) * Math.cos(b));
    camera.lookAt(camera.position.clone().add(to));
  }
  renderer.render(scene, camera);
  renderer.getContext().finish();
  const { triangles, calls } = renderer.info.render;
  return { triangles, calls, ms: Math.round(performance.now() - began) };
};

function firstView(plan: InsidePlan, room: InsideRoom): Pose {
  const { x, z, yaw, pitch } = roomView(plan, plan.rooms.indexOf(room));
  return [x, z, yaw, pitch];
}

function viewOf(
  room: { from: number; to: number; head: { z: number } | null; tail: { z: number } | null },
  at: number,
  back: boolean,
): Pose {
  const from = back ? room.to - 0.35 : room.from + 0.35;
  const way = (back ? room.tail?.z : room.head?.z) ?? 0;
  const x = from + at * (room.to - room.from - 0.7) * (back ? -1 : 1);
  return [x, way + (way === 0 ? 0.3 : 0), back ? 176 : way === 0 ? -5 : 4, -9];
}

/** From the partition's doorway to the room's farther end. */
function viewWithin({ from, to, fit }: InsideRoom): Pose | null {
  const wall = fit.partitions?.find(({ door }) => door !== null);
  if (!wall?.door) return null;
  const { at } = wall.door;
  const far = to - at > at - from ? to : from;
  const yaw = (Math.atan2(1.5, (far - at) * 0.7) * 180) / Math.PI;
  return [at - Math.sign(far - at) * 0.1, wall.z + 0.12, yaw, -16];
}

async function inside(id: string, quick: boolean): Promise<InsideCar> {
  let car = cars.get(id);
  if (!car) {
    const plan = [...plans.values()].find((one) => id.startsWith(`${one.train.id}/`));
    const n = Number(id.split('/')[1]);
    const carPlan = plan?.cars[n - 1];
    if (!plan || !carPlan) throw new Error(`No car ${id}.`);
    const ends = { head: n > 1, tail: n < plan.cars.length };
    const insidePlan = planInside(carPlan, plan.train, ends);
    car = new InsideCar(insidePlan, quality === 'low' ? 1 : 0, insideEfforts[quality]);
    finishBuild(car.build());
    for (const step of lightCar(car, quick)) await step;
    car.admit(renderer, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
    car.show();
    cars.set(id, car);
    scene.add(car.group);
  }
  return car;
}

/** Sky, a belt of trees and ground, painted on a sphere. */
function outside(): Mesh {
  const material = new ShaderMaterial({
    side: BackSide,
    depthWrite: false,
    vertexShader: `varying vec3 d; void main() { d = position; gl_Position = projectionMatrix * mat4(mat3(viewMatrix)) * vec4(position, 1.0); }`,
    fragmentShader: `varying vec3 d;
      void main() {
        vec3 n = normalize(d);
        float a = atan(n.z, n.x);
        float trees = 0.035 + 0.02 * sin(a * 31.0) * sin(a * 17.0 + 1.0) + 0.012 * sin(a * 143.0);
        vec3 sky = mix(vec3(0.93, 0.94, 0.95), vec3(0.62, 0.76, 0.92), smoothstep(0.0, 0.5, n.y));
        vec3 land = mix(vec3(0.62, 0.62, 0.46), vec3(0.45, 0.47, 0.30), smoothstep(0.0, -0.5, n.y));
        vec3 c = n.y > trees ? sky : n.y > -0.01 ? vec3(0.34, 0.39, 0.30) : land;
        gl_FragColor = vec4(c, 1.0);
      }`,
  });
  const sphere = new Mesh(new SphereGeometry(1, 64, 32), material);
  sphere.frustumCulled = false;
  sphere.renderOrder = -10;
  return sphere;
}

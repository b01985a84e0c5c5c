import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bakeCar } from '../../src/bake/bakeCar.ts';
import { writeLight } from '../../src/bake/writeLight.ts';
import { finishBuild } from '../../src/build/inside/finishBuild.ts';
import { lightKey } from '../../src/build/inside/lightKey.ts';
import { bakePlans } from './bakePlans.ts';

/** What a worker is asked for, and what it answers. */
export interface BakeTask {
  readonly id: string;
  readonly file: string;
}

export interface BakeDone {
  readonly id: string;
  readonly key: string;
  readonly seconds: number;
  readonly triangles: number;
  readonly nodes: number;
  readonly buried: number;
  readonly bytes: number;
  readonly packed: number;
}

const plans = bakePlans();

process.on('message', ({ id, file }: BakeTask) => {
  const plan = plans.get(id)!();
  const began = process.cpuUsage();
  const { light, triangles, nodes, buried } = bakeCar(plan);
  const { user, system } = process.cpuUsage(began);
  const key = finishBuild(lightKey(plan));
  const bytes = writeLight(light, key);
  writeFileSync(file, bytes);
  const done: BakeDone = {
    id,
    key,
    seconds: (user + system) / 1e6,
    triangles,
    nodes,
    buried,
    bytes: bytes.length,
    packed: gzipSync(bytes, { level: 9 }).length,
  };
  process.send!(done);
});

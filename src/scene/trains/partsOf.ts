import { Euler, Matrix4 } from 'three';
import { bodyBuffers } from '../../build/bodyBuffers.ts';
import { bogieBuffers } from '../../build/bogieBuffers.ts';
import { distantBuffers } from '../../build/distantBuffers.ts';
import type { nearBuffers } from '../../build/nearBuffers.ts';
import { wheelsetBuffers } from '../../build/wheelsetBuffers.ts';
import { bogieDefinition } from '../../kit/bogies/index.ts';
import type { TrackPlan, VehiclePlan } from '../../plan/types.ts';
import { seedOf } from '../motion/sway.ts';
import type { Level, Part } from './Part.ts';

const isNear = (level: Level): level is -2 | -1 => level < 0;

/** A vehicle's body, its bogies and their wheelsets, where they rest in the scene. `near` gives what builds their level −1. */
export function partsOf(
  track: TrackPlan,
  vehicle: VehiclePlan,
  near: () => typeof nearBuffers,
): readonly Omit<Part, 'id'>[] {
  const { train, gauge } = track.plan;
  const { livery } = train;
  const frame = placement(track, vehicle);
  const parts: Omit<Part, 'id'>[] = [
    {
      base: frame,
      key: `body:${vehicle.bodyKey}`,
      moves: { as: 'body', seed: seedOf(vehicle.id) },
      build: (level) => {
        if (isNear(level)) return near().body(vehicle, livery);
        return level === 3 ? distantBuffers(vehicle, livery) : bodyBuffers(vehicle, livery, level);
      },
    },
  ];
  for (const { kind, x, axles, turned } of vehicle.bogies) {
    const at = new Matrix4().makeRotationY(turned ? Math.PI : 0).setPosition(x, 0, 0);
    at.premultiply(frame);
    const key = `${kind}:${gauge}:${train.id}`;
    parts.push({
      base: at,
      key: `bogie:${key}`,
      moves: { as: 'bogie' },
      build: (level) => {
        if (isNear(level)) return near().bogie(kind, gauge, livery, level === -1 ? 1 : -1);
        return level === 3 ? null : bogieBuffers(kind, gauge, livery, level);
      },
    });
    const { wheelRadius } = bogieDefinition(kind);
    for (const axle of axles) {
      parts.push({
        base: new Matrix4().makeTranslation(axle, wheelRadius, 0).premultiply(at),
        key: `wheelset:${key}`,
        moves: { as: 'wheelset', radius: wheelRadius, turned: turned !== vehicle.turned },
        build: (level) => {
          if (isNear(level)) return near().wheelset(kind, gauge, livery);
          return level === 2 || level === 3 ? null : wheelsetBuffers(kind, gauge, livery, level);
        },
      });
    }
  }
  return parts;
}

/** Car-local → scene: a turned vehicle is rotated half round about its own middle. */
function placement(track: TrackPlan, vehicle: VehiclePlan): Matrix4 {
  const matrix = new Matrix4();
  if (vehicle.turned) matrix.makeRotationFromEuler(new Euler(0, Math.PI, 0));
  return matrix.setPosition(vehicle.turned ? vehicle.x + vehicle.length : vehicle.x, 0, track.z);
}

import { Matrix4, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { advance, runningSpeed } from '../../src/scene/motion/advance.ts';
import { atRest } from '../../src/scene/motion/Motion.ts';
import { swayBody, turnWheel } from '../../src/scene/motion/pose.ts';
import { mostRise, mostRoll, seedOf, sway } from '../../src/scene/motion/sway.ts';
import { wheelAngle } from '../../src/scene/motion/wheelAngle.ts';

describe('wheels', () => {
  test('one circumference is one turn', () => {
    const radius = 0.475;
    expect(wheelAngle(2 * Math.PI * radius, radius, false)).toBeCloseTo(0, 9);
    expect(wheelAngle((Math.PI * radius) / 2, radius, false)).toBeCloseTo(Math.PI / 2, 9);
  });

  test.each([false, true])('the point on the rail stands still (turned: %s)', (turned) => {
    const radius = 0.475;
    const step = 1e-4;
    const base = new Matrix4().makeRotationY(turned ? Math.PI : 0).setPosition(5, radius, 0);
    const matrix = turnWheel(base, wheelAngle(step, radius, turned), new Matrix4());
    const own = new Vector3(0, -radius, 0);
    const before = own.clone().applyMatrix4(base);
    const after = own.clone().applyMatrix4(matrix);
    // The wheelset itself has gone `step` towards −x meanwhile.
    expect(after.x - step - before.x).toBeCloseTo(0, 7);
    expect(after.y - before.y).toBeCloseTo(0, 6);
  });
});

describe('sway', () => {
  test('keeps within its bounds, and is the same for the same car and place', () => {
    for (const id of ['moving-fortress/1', 'ghost-train/22', 'ghost-train/loco-1']) {
      for (let driven = 0; driven < 3000; driven += 1.7) {
        const { roll, rise } = sway(seedOf(id), driven, runningSpeed, { roll: 0, rise: 0 });
        expect(Math.abs(roll)).toBeLessThanOrEqual(mostRoll);
        expect(Math.abs(rise)).toBeLessThanOrEqual(mostRise);
        expect(sway(seedOf(id), driven, runningSpeed, { roll: 9, rise: 9 })).toEqual({
          roll,
          rise,
        });
      }
    }
  });

  test('ends upright when the train stands', () => {
    const { roll, rise } = sway(0.3, 812, 0, { roll: 1, rise: 1 });
    expect([Math.abs(roll), Math.abs(rise)]).toEqual([0, 0]);
  });

  test('leaves the body over its place on the track', () => {
    const base = new Matrix4().makeRotationY(Math.PI).setPosition(40, 0, -7);
    const matrix = swayBody(base, { roll: mostRoll, rise: mostRise }, new Matrix4());
    const place = new Vector3().setFromMatrixPosition(matrix);
    expect([place.x, place.y, place.z]).toEqual([40, mostRise, -7]);
    expect(matrix.determinant()).toBeCloseTo(1, 9);
  });
});

describe('a run', () => {
  test('comes up to speed, brakes to a stand and then asks for no more frames', () => {
    const motion = atRest();
    for (let t = 0; t < 10; t += 1 / 60) expect(advance(motion, true, 1 / 60)).toBe(true);
    expect(motion.speed).toBeCloseTo(runningSpeed, 6);
    expect(motion.driven).toBeGreaterThan(100);
    let frames = 0;
    while (advance(motion, false, 1 / 60) && frames < 1000) frames += 1;
    expect(frames).toBeLessThan(300);
    expect(motion.speed).toBe(0);
    expect(motion.mist).toBe(0);
  });

  test('never leaves the land, and changes place only in mist', () => {
    const motion = atRest();
    for (let t = 0; t < 200; t += 1 / 60) {
      const before = motion.shift;
      const mist = motion.mist;
      advance(motion, true, 1 / 60);
      expect(motion.shift).toBeGreaterThan(-310);
      expect(motion.shift).toBeLessThan(230);
      if (motion.shift < before) expect(mist).toBeGreaterThan(0.95);
    }
    expect(motion.driven).toBeGreaterThan(3000);
  });
});

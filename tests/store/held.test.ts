import { describe, expect, test } from 'vitest';
import { bindingFor } from '../../src/store/bindingFor.ts';
import { makeHeld } from '../../src/store/held.ts';
import { soundSettings } from '../../src/store/walkSettings.ts';

const settings = soundSettings({});
const rest = { forward: 0, strafe: 0, turn: 0, tilt: 0, lookYaw: 0, lookPitch: 0, hurry: false };

describe('what is held', () => {
  test('nothing held asks for nothing', () => {
    const held = makeHeld();
    expect(held.read(settings)).toEqual(rest);
    expect(held.active()).toBe(false);
  });

  test('keys act while they are down; opposite ones cancel out', () => {
    const held = makeHeld();
    held.key('ahead', true);
    held.key('hurry', true);
    expect(held.read(settings)).toEqual({ ...rest, forward: 1, hurry: true });
    held.key('back', true);
    expect(held.read(settings).forward).toBe(0);
    held.key('ahead', false);
    expect(held.read(settings).forward).toBe(-1);
    held.release();
    expect(held.read(settings)).toEqual(rest);
  });

  test('a key tapped between two readings acts for one', () => {
    const held = makeHeld();
    held.key('left', true);
    held.key('left', false);
    expect(held.active()).toBe(true);
    expect(held.read(settings)).toEqual({ ...rest, strafe: -1 });
    expect(held.read(settings)).toEqual(rest);
  });

  test('a drag is handed over once, by the speed and the way that were chosen', () => {
    const held = makeHeld();
    held.look(10, 4);
    held.look(5, 1);
    const chosen = soundSettings({ lookSpeed: 2, invert: true });
    expect(held.read(chosen)).toEqual({ ...rest, lookYaw: 30, lookPitch: -10 });
    expect(held.active()).toBe(false);
    expect(held.read(chosen).lookYaw).toBe(0);
  });

  test('turning by steps turns once a press', () => {
    const held = makeHeld();
    const steps = soundSettings({ turning: 'steps' });
    held.key('turn-right', true);
    held.key('turn-right', true);
    expect(held.read(steps)).toMatchObject({ turn: 0, lookYaw: 30 });
    expect(held.read(steps)).toMatchObject({ turn: 0, lookYaw: 0 });
    held.pad({ x: 0, y: 0 }, { x: -1, y: 0 }, false);
    held.pad({ x: 0, y: 0 }, { x: -1, y: 0 }, false);
    expect(held.read(steps).lookYaw).toBe(-30);
  });

  test('a stick that is not quite in its middle is at rest', () => {
    const held = makeHeld();
    held.pad({ x: 0.08, y: -0.1 }, { x: 0.02, y: 0 }, false);
    expect(held.active()).toBe(false);
    held.thumb({ x: 0, y: 1 }, false);
    held.pad({ x: 0, y: 1 }, { x: 0, y: 0 }, false);
    expect(held.read(settings).forward).toBe(1);
  });
});

describe('settings from storage', () => {
  test.each([null, 3, 'x', [], { fov: 'wide', turning: 'spin', lookSpeed: Number.NaN }])(
    '%j gives the defaults',
    (given) => {
      expect(soundSettings(given)).toEqual(settings);
    },
  );

  test('numbers are brought into their range', () => {
    expect(soundSettings({ fov: 300, lookSpeed: -1 })).toMatchObject({ fov: 100, lookSpeed: 0.25 });
  });
});

describe('keys', () => {
  test('letters go by their place and can be switched off; named keys stay', () => {
    const w = { key: 'z', code: 'KeyW' };
    expect(bindingFor(w, true, true)?.id).toBe('walk-ahead');
    expect(bindingFor(w, false, true)?.id).toBe('walk-in');
    expect(bindingFor(w, true, false)).toBeNull();
    expect(bindingFor({ key: 'ArrowUp', code: 'ArrowUp' }, true, false)?.id).toBe('walk-ahead');
    expect(bindingFor({ key: 'ArrowUp', code: 'ArrowUp' }, false, false)?.id).toBe('turn-up');
    expect(bindingFor({ key: 'Escape', code: 'Escape' }, true, false)?.id).toBe('back');
    expect(bindingFor({ key: ']', code: 'BracketRight' }, true, false)).toBeNull();
  });
});

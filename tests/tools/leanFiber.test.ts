import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { leanFiber } from './leanFiber.ts';

const dist = new URL('../../node_modules/@react-three/fiber/dist/', import.meta.url);
const file = readdirSync(dist).find((name) => /^events-\w+\.esm\.js$/.test(name)) ?? '';

/** Runs the plugin's transform as the build does; what it refuses is thrown. */
function transform(code: string, id: string): unknown {
  const { transform: run } = leanFiber();
  if (typeof run !== 'function') throw new Error('no transform');
  const context = {
    error: (message: string): never => {
      throw new Error(message);
    },
  };
  return Reflect.apply(run, context, [code, id]);
}

describe('React Three Fiber without what this app never runs', () => {
  const whole = readFileSync(new URL(file, dist), 'utf8');

  test('has neither its own description nor loading by suspense kept from a bundler', () => {
    const code = String(Reflect.get(Object(transform(whole, `${dist.pathname}${file}`)), 'code'));
    expect(whole).toContain('useLoader.preload =');
    expect(code).not.toMatch(/useLoader\.\w+ =|packageData/);
    expect(code).toMatch(/^export \{/m);
  });

  test('stops the build where the library has changed, or where the scene needs what is gone', () => {
    const id = `${dist.pathname}${file}`;
    expect(() => transform(whole.replace('var packageData', 'var data'), id)).toThrow('upgraded');
    const part = '/app/src/scene/Part.tsx';
    expect(() => transform('const page = useContext(PageContext);', part)).toThrow('leanFiber');
    expect(transform('const page = useContext(PageContext);', '/app/src/ui/Part.tsx')).toBeNull();
  });
});

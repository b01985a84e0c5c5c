import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { leanThree } from './leanThree.ts';

const root = new URL('../../', import.meta.url);

/** Runs the plugin's transform as the build does; what it refuses is thrown. */
function transform(code: string, path: string): string {
  const { transform: run } = leanThree();
  if (typeof run !== 'function') throw new Error('no transform');
  const context = {
    error: (message: string): never => {
      throw new Error(message);
    },
  };
  const result: unknown = Reflect.apply(run, context, [code, new URL(path, root).pathname]);
  return String(Reflect.get(Object(result), 'code'));
}

const read = (name: string) =>
  readFileSync(new URL(`node_modules/three/build/${name}`, root), 'utf8');

describe('three.js without what this app never runs', () => {
  const whole = read('three.module.js');
  const lean = transform(whole, 'node_modules/three/build/three.module.js');

  test('has every text that the programs in use include', () => {
    const table = /^const ShaderChunk = \{\n([\s\S]*?)^\};/m.exec(lean)?.[1] ?? '';
    const names = new Map(
      [...table.matchAll(/^\t(\w+): ([\w$]+)/gm)].map(([, key = '', name = '']) => [key, name]),
    );
    for (const program of ['meshphysical', 'meshbasic', 'depth', 'background', 'backgroundCube']) {
      expect(names.has(`${program}_vert`), program).toBe(true);
      expect(names.has(`${program}_frag`), program).toBe(true);
    }
    const texts = new Map(
      [...lean.matchAll(/^(?:const|var) ([\w$]+) = (".*");$/gm)].map(
        ([, name = '', text = '""']) => [name, String(JSON.parse(text))],
      ),
    );
    const missing = [...names.values()]
      .flatMap((name) => [...(texts.get(name) ?? '').matchAll(/#include <(\w+)>/g)])
      .map(([, included = '']) => included)
      .filter((included) => !names.has(included));
    expect(missing).toEqual([]);
    expect(names.has('tonemapping_pars_fragment')).toBe(true);
    expect(names.has('colorspace_pars_fragment')).toBe(true);
  });

  test('has neither WebXR nor the shaders of other materials, and no saving to JSON', () => {
    expect(lean).not.toContain('new WebXRManager(');
    expect(lean).not.toContain('meshtoon_frag: ');
    const core = transform(read('three.core.js'), 'node_modules/three/build/three.core.js');
    expect(core).not.toMatch(/^\ttoJSON\(/m);
    expect(core).not.toMatch(/^KeyframeTrack\.prototype/m);
    expect(core).toMatch(/^export \{/m);
  });

  test('stops the build where three.js has changed, or where our code needs what is gone', () => {
    const path = 'node_modules/three/build/three.module.js';
    expect(() => transform(whole.replace('new WebXRManager(', 'new Other('), path)).toThrow(
      'upgraded',
    );
    expect(() => transform('material.bumpMap = texture;', 'src/scene/x.ts')).toThrow('bumpMap');
  });

  test('shortens shader text, ours and that of three.js, and leaves its lines', () => {
    const text = 'const a = /* glsl */ `\n  #ifdef X\n  float a; // why\n  #endif\n`;';
    expect(transform(text, 'src/scene/x.ts')).toBe('const a = `\n#ifdef X\nfloat a;\n#endif\n`;');
    const marks =
      'const a = /* glsl */ `\n  #define A (1.0)\n  void main() {\n  x = a * (b - c) , d; }\n`;';
    expect(transform(marks, 'src/scene/x.ts')).toBe(
      'const a = `\n#define A (1.0)\nvoid main() {\nx=a*(b - c),d;}\n`;',
    );
    expect(whole).toMatch(/^\t+\/\/ Hammersley sequence$/m);
    expect(lean).not.toMatch(/\/\/ Hammersley sequence$/m);
  });
});

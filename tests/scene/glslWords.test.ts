import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Words that GLSL ES 3.00 keeps for itself (specification, 3.7): a shader with one as a name does not compile anywhere. */
const reserved =
  'attribute varying coherent volatile restrict readonly writeonly resource atomic_uint noperspective patch sample subroutine ' +
  'common partition active asm class union enum typedef template this goto inline noinline volatile public static extern ' +
  'external interface long short double half fixed unsigned superp input output hvec2 hvec3 hvec4 dvec2 dvec3 dvec4 fvec2 fvec3 ' +
  'fvec4 filter sizeof cast namespace using';

/** What three.js defines so that the old names mean the new. */
const defined = ['attribute', 'varying'];

/** A derivative, or the bump that is made of them, as one of two ways: graphics cards then make it up at the border between both. */
const branched = /\? *(?:bumped|dFd[xy]|fwidth)\(|\? [^;:?]+ : (?:bumped|dFd[xy]|fwidth)\(/;

const scene = new URL('../../src/scene/', import.meta.url);
const words = reserved.split(' ').filter((word) => !defined.includes(word));
const use = RegExp(`\\b(?:${words.join('|')})\\b`, 'g');

/** Reserved words in the shader texts of a source. */
function reservedIn(source: string): string[] {
  return [...source.matchAll(/\/\* glsl \*\/ ?`([^`]*)`/g)].flatMap(([, text = '']) =>
    [
      ...text
        .replace(/\/\/.*$|^\s*#.*$/gm, '')
        .replace(/\$\{[^}]*\}/g, '')
        .matchAll(use),
    ].map(([word]) => word),
  );
}

describe('our shaders', () => {
  test('name nothing by a word that the language keeps', () => {
    const files = readdirSync(scene, { recursive: true }).map(String);
    const sources = files.filter((name) => /\.tsx?$/.test(name));
    expect(sources.length).toBeGreaterThan(100);
    const found = sources.flatMap((name) =>
      reservedIn(readFileSync(new URL(name, scene), 'utf8')).map((word) => `${name}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  test('take no derivative where only some pixels of a square of four go', () => {
    const files = readdirSync(scene, { recursive: true }).map(String);
    const found = files
      .filter((name) => /\.tsx?$/.test(name))
      .filter((name) => branched.test(readFileSync(new URL(name, scene), 'utf8')));
    expect(found).toEqual([]);
    expect('vec3 n = height != 0.0 ? bumped(face, height) : face;').toMatch(branched);
  });

  test('are read without comments and directives', () => {
    expect(reservedIn('/* glsl */ `float long = 1.0; // half')).toEqual([]);
    expect(reservedIn('/* glsl */ `float long = 1.0; // half\n#include <common>\n`')).toEqual([
      'long',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { pruneGlsl } from './pruneGlsl.ts';

const absent = new Set(['A', 'COUNT']);
const prune = (...lines: string[]) => pruneGlsl(lines.join('\n'), absent).trim().split('\n');

describe('GLSL without what never runs', () => {
  test('loses branches of absent macros, keeps their opposite and everything unknown', () => {
    expect(prune('#ifdef A', 'a', '#else', 'b', '#endif')).toEqual(['b']);
    expect(prune('#ifndef A', 'a', '#else', 'b', '#endif')).toEqual(['a']);
    expect(prune('#ifdef B', 'a', '#else', 'b', '#endif')).toEqual([
      '#ifdef B',
      'a',
      '#else',
      'b',
      '#endif',
    ]);
  });

  test('writes what is left of a chain and of a condition', () => {
    expect(prune('#ifdef A', 'a', '#elif defined( B )', 'b', '#else', 'c', '#endif')).toEqual([
      '#if defined( B )',
      'b',
      '#else',
      'c',
      '#endif',
    ]);
    expect(prune('#if defined( B ) && ( COUNT > 0 || C > 1 )', 'x', '#endif')).toEqual([
      '#if ( defined( B ) && C > 1 )',
      'x',
      '#endif',
    ]);
    expect(prune('#if I < COUNT', 'x', '#endif', 'y')).toEqual(['y']);
    expect(prune('#if ! defined( A ) || defined( B )', 'x', '#endif')).toEqual(['x']);
    expect(prune('#ifdef B', 'b', '#elif ! defined( A )', 'c', '#else', 'd', '#endif')).toEqual([
      '#ifdef B',
      'b',
      '#else',
      'c',
      '#endif',
    ]);
  });

  test('keeps nesting, drops comments and indentation', () => {
    expect(
      prune('#ifdef A', '#ifdef B', 'x', '#else', 'y', '#endif', '#endif', '  z; // why'),
    ).toEqual(['z;']);
  });

  test('refuses text that defines what is said to be absent, and unmatched conditions', () => {
    expect(() => prune('#define A')).toThrow('defines A');
    expect(() => prune('#ifdef B', 'x')).toThrow('#endif');
  });
});

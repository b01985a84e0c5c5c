import { describe, expect, it } from 'vitest';
import { buildShapes } from '../../src/build/buildShapes.ts';
import { surfaceOf } from '../../src/build/surfaceOf.ts';
import type { Box, Detail, Shape } from '../../src/kit/shapes.ts';
import { shapeBox } from '../../src/plan/shapeBox.ts';
import { samples, turnedBox } from './sampleShapes.ts';
import { solidity } from './solidity.ts';

const plain = surfaceOf(null);
const build = (shape: Shape, level: Detail = 0) => buildShapes([shape], level, plain);

function expectBox(found: Box, wanted: Box, within: number): void {
  for (const k of [0, 1, 2] as const) {
    expect(Math.abs(found.min[k] - wanted.min[k]), `min ${k}`).toBeLessThan(within);
    expect(Math.abs(found.max[k] - wanted.max[k]), `max ${k}`).toBeLessThan(within);
  }
}

describe.each(samples)('$name', ({ shape, box, volume, loss }) => {
  it('fills its box within 1 mm, and shapeBox knows that box', () => {
    expectBox(build(shape).box, box, 1e-3);
    expectBox(shapeBox(shape), box, 1e-3);
  });

  it('is closed, looks outward and has no faulty triangle', () => {
    const found = solidity(build(shape));
    expect(found).toMatchObject({
      notFinite: 0,
      degenerate: 0,
      inverted: 0,
      openEdges: 0,
    });
    expect(found.volume).toBeGreaterThan(volume - loss);
    expect(found.volume).toBeLessThan(volume + 1e-6);
  });

  it.each([1, 2] as const)('is closed and looks outward at level %i too', (level) => {
    const found = solidity(build(shape, level));
    expect(found).toMatchObject({
      notFinite: 0,
      degenerate: 0,
      inverted: 0,
      openEdges: 0,
    });
    expect(found.volume).toBeGreaterThan(volume * 0.6);
  });
});

describe('a box', () => {
  it('takes 12 triangles plain and 44 with chamfers', () => {
    const shape = {
      kind: 'box',
      role: 'tank',
      detail: 2,
      at: [0, 0, 0],
      size: [1, 1, 1],
    } as const;
    expect(build(shape).triangles).toBe(12);
    expect(build({ ...shape, bevel: 0.05 }).triangles).toBe(44);
    expect(build({ ...shape, bevel: 0.05 }, 1).triangles).toBe(12);
  });

  it('turned about three axes fills the box that shapeBox foretells', () => {
    expectBox(build(turnedBox).box, shapeBox(turnedBox), 1e-3);
    expect(solidity(build(turnedBox)).volume).toBeCloseTo(1, 5);
  });
});

describe('a spring', () => {
  const spring: Shape = {
    kind: 'spring',
    role: 'spring',
    detail: 1,
    at: [0, 0.5, 1],
    height: 0.4,
    diameter: 0.22,
    wire: 0.035,
    turns: 5,
  };

  it('stands on its foot and fills its box to a few millimetres', () => {
    expectBox(build(spring).box, shapeBox(spring), 8e-3);
    const found = solidity(build(spring));
    expect(found).toMatchObject({
      notFinite: 0,
      degenerate: 0,
      inverted: 0,
      openEdges: 0,
    });
  });

  it('is a cylinder further off', () => {
    expect(build(spring, 1).triangles).toBe(32);
    expect(solidity(build(spring, 1)).openEdges).toBe(0);
  });
});

describe('a patch', () => {
  const rows = [0, 1, 2, 3].map((z) => [0, 1, 2].map((x) => [x, x === 1 ? 1 : 0, z] as const));
  const patch: Shape = {
    kind: 'patch',
    role: 'roof',
    detail: 2,
    rows: rows.toReversed(),
  };

  it('looks along row direction × column direction', () => {
    // Rows run along +x, from row to row z falls: x × −z = y.
    const { normal } = build(patch);
    for (let i = 1; i < normal.length; i += 3) expect(normal[i]).toBeGreaterThan(0);
    expect(solidity(build(patch)).inverted).toBe(0);
  });

  it('takes the roles of its rows, and loses only flat rows further off', () => {
    const rowRoles = ['roof', 'tank', 'tank'];
    const colours = new Set<number>();
    const near = build({ ...patch, rowRoles });
    for (let i = 0; i < near.colour.length; i += 4) colours.add(near.colour[i]!);
    expect(colours.size).toBe(2);
    expect(near.triangles).toBe(12);
    const far = build({ ...patch, rowRoles }, 2);
    expect(far.triangles).toBe(8);
    expectBox(far.box, near.box, 1e-6);
  });

  it('keeps an edge hard where it is creased', () => {
    const folded: Shape = {
      kind: 'patch',
      role: 'roof',
      detail: 2,
      rows: [
        [
          [0, 0, 1],
          [1, 0, 1],
        ],
        [
          [0, 0, 0],
          [1, 0, 0],
        ],
        [
          [0, -1, 0],
          [1, -1, 0],
        ],
      ],
    };
    const hard = build({ ...folded, creaseRows: [1] });
    expect(hard.position.length / 3).toBe(8);
    const unit = Array.from(hard.normal, (n) => Math.round(n / 32767));
    expect(unit.every((n) => [-1, 0, 1].includes(n))).toBe(true);
    expect(build(folded).position.length / 3).toBe(6);
  });
});

describe('levels', () => {
  const box = {
    kind: 'box',
    role: 'tank',
    at: [0, 0, 0],
    size: [1, 1, 1],
  } as const;
  const drawn = (shape: Shape) =>
    ([0, 1, 2] as const).filter((level) => build(shape, level).triangles > 0);

  it('draw a shape up to its own detail', () => {
    expect(drawn({ ...box, detail: 0 })).toEqual([0]);
    expect(drawn({ ...box, detail: 1 })).toEqual([0, 1]);
    expect(drawn({ ...box, detail: 2 })).toEqual([0, 1, 2]);
  });

  it('draw a stand-in only far away and what it stands for only near', () => {
    expect(drawn({ ...box, detail: 2, only: 'far' })).toEqual([2]);
    expect(drawn({ ...box, detail: 2, only: 'near' })).toEqual([0, 1]);
  });
});

describe('surfaces', () => {
  const livery = {
    colours: { 'body-low': '#ffffff' },
    bands: [],
    names: {},
    facts: [],
  };

  it('take the colour of the livery, ribbed roles that of their base', () => {
    expect(surfaceOf(livery)('body-low').colour).toBe('#ffffff');
    expect(surfaceOf(livery)('body-low-ribbed').colour).toBe('#ffffff');
    expect(surfaceOf(livery)('tank').colour).toBe(plain('tank').colour);
  });

  it('of an unknown role, also one named like a property of every object, is the fault grey', () => {
    for (const role of ['no-such-role', 'constructor', '__proto__']) {
      expect(surfaceOf(livery)(role)).toEqual(plain('fault'));
    }
  });

  it('are written as linear colour, roughness, metalness, openness and finish', () => {
    const white = surfaceOf({ ...livery, colours: { tank: '#808080' } });
    const shape: Shape = {
      kind: 'box',
      role: 'tank',
      detail: 2,
      at: [0, 3, 0],
      size: [1, 1, 1],
    };
    const { colour, surface } = buildShapes([shape], 0, white);
    expect(colour[0]! / 65535).toBeCloseTo(0.2159, 3);
    expect(colour[3]).toBe(65535);
    expect(surface[0]! / 255).toBeCloseTo(0.6, 2);
    expect(surface[3]).toBe(6);
  });
});

describe('the same shapes', () => {
  it('give the same bytes', () => {
    const shapes = samples.map(({ shape }) => shape);
    const [one, two] = [buildShapes(shapes, 0, plain), buildShapes(shapes, 0, plain)];
    for (const key of ['position', 'normal', 'colour', 'surface', 'index'] as const) {
      expect(Buffer.from(one[key].buffer).equals(Buffer.from(two[key].buffer)), key).toBe(true);
    }
  });

  it('of none is an empty set', () => {
    expect(buildShapes([], 0, plain)).toMatchObject({
      triangles: 0,
      box: { min: [0, 0, 0] },
    });
  });
});

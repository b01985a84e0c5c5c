import { drawBudgets } from './drawBudgets.mjs';

const drawRows = Object.fromEntries(
  Object.entries(drawBudgets).flatMap(([quality, { drawCalls, triangles }]) => [
    ...['overview', 'orbit, most', 'opening', 'one car'].flatMap((view) => [
      [`${view}, ${quality}: draw calls`, { unit: '', budget: drawCalls }],
      [`${view}, ${quality}: triangles`, { unit: '', budget: triangles }],
      [`${view}, ${quality}: draw calls for shadows`, { unit: '' }],
    ]),
    ...['draw calls', 'triangles'].map((what) => [
      `one car against the overview, ${quality}: ${what}`,
      { unit: 'times', ...(quality === 'high' ? { budget: 1 } : {}) },
    ]),
  ]),
);
/** Budget and unit of each figure; those without a budget are for information. */
export const benchTable = {
  'JS until the first 3D frame': { unit: 'kB gzip', budget: 350 },
  'everything until the first 3D frame': { unit: 'kB gzip', budget: 600 },
  'HTML page, with all text': { unit: 'kB gzip' },
  ...drawRows,
  'within a car, most, low: draw calls': { unit: '', budget: 80 },
  'within a car, most, low: triangles': { unit: '', budget: 150_000 },
  'within a car, most, high: draw calls': { unit: '', budget: 150 },
  'within a car, most, high: triangles': { unit: '', budget: 400_000 },
  'added by walking the same cars twice more': { unit: '', budget: 0 },
  'inside of a car planned and built in Node, longest step': { unit: 'ms', budget: 16 },
  'inside of a car planned and built in Node, all steps, mean': { unit: 'ms' },
  'GPU memory, low: textures and buffers': { unit: 'MB', budget: 40 },
  'GPU memory, high: textures and buffers': { unit: 'MB', budget: 96 },
  'frame at medium against a plain page: processor time': { unit: 'times', budget: 1.5 },
  'frame at medium in the studio against a plain page': { unit: 'times' },
  'frame at medium: processor time': { unit: 'ms' },
  'frame of the plain page: processor time': { unit: 'ms' },
  'textures drawn at start: time': { unit: 'ms', budget: 300 },
  'textures drawn at start: size with mip levels': { unit: 'MB' },
  '430 cars against 43: draw calls': { unit: 'times', budget: 1.5 },
  '430 cars against 43: triangles': { unit: 'times', budget: 1.5 },
  '473 cars against 43: draw calls': { unit: 'times' },
  '473 cars against 43: triangles': { unit: 'times' },
  'frames in 2 s of idling': { unit: '', budget: 0 },
  'all 43 exteriors built in Node, cold': { unit: 'ms', budget: 500 },
  'all 43 exteriors built in Node, warm': { unit: 'ms' },
  'both trains planned in Node': { unit: 'ms' },
  'triangles of all different bodies and bogies, level 0': { unit: '' },
  'geometries, low': { unit: '' },
  'textures, low': { unit: '' },
  'programs, low': { unit: '' },
  'search: first key to its results': { unit: 'ms', budget: 50 },
  'search: slowest key to its results': { unit: 'ms', budget: 50 },
  'readable text after': { unit: 'ms' },
  'first 3D frame after (software, low)': { unit: 'ms' },
};

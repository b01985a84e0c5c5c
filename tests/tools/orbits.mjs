/** Eight cameras round the whole trains and close round their middle, as an orbit of the overview comes by: `x,y,z` of eye and of what it looks at, m. */
export const orbits = [
  ...round([270, 2, -4], 330, 110),
  // Low and near, where grass, fastenings and the finest level are drawn too.
  ...round([200, 2, -4], 46, 5),
];

/** Beside the trains by day and by night, where near levels, undergrowth and lamps are drawn. Patches of the state. */
export const closeViews = [
  { light: 'golden', cam: [150, 3, 16, 163, 2.4, 0] },
  { light: 'golden', cam: [86, 11.5, 16, 106, 1.3, -4.5] },
  { light: 'golden', cam: [92.2, 1.3, 5.6, 95.1, 0.95, 1.2] },
  { light: 'night', cam: [84, 3, 19, 112, 2.6, -3] },
  { light: 'night', cam: [150, 3, 16, 163, 2.4, 0] },
].map((view) => ({ view: 'overview', train: null, car: null, ...view }));

function round([x, y, z], radius, height) {
  return [45, 135, 225, 315].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    return [x + radius * Math.cos(angle), height, z + radius * Math.sin(angle), x, y, z];
  });
}

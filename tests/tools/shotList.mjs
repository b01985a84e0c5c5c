import { withoutWebgl } from './openPage.mjs';

/** Sizes that the interface is drawn for. */
const desktop = { width: 1440, height: 900 };
/** As phones draw it, at two of their device pixels to a CSS pixel. */
const hand = {
  context: { hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  query: { quality: 'auto' },
};
const phone = { width: 390, height: 844, ...hand };
const smallPhone = { width: 360, height: 640, ...hand };
const sideways = { width: 844, height: 390, ...hand };
const wide = { width: 1600, height: 900 };

/** Only the picture, without the bands and the panel. */
const scene = { only: 'scene' };

/** Parts of the comparison, by their `step` from 1. */
const compared = [
  'differs',
  'length',
  'livery',
  'armour',
  'comforts',
  'figures',
  'cars',
  'evidence',
].flatMap((part, i) => {
  const hash = `view=compare&step=${i + 1}`;
  return [
    { name: `compare-${part}`, ...desktop, hash },
    { name: `compare-${part}-phone`, ...phone, hash },
  ];
});

/**
 * The canonical pictures: name, size, link (`hash`, `query`), and what else is special. Cameras are `x,y,z` of the camera,
 * then of what it looks at, in scene metres: heads at x = 0, the Moving Fortress at z = 0, the ghost train at z = −7.
 */
export const shotList = [
  { name: 'opening', ...desktop },
  { name: 'opening-phone', ...phone },
  { name: 'opening-phone-small', ...smallPhone },
  { name: 'opening-sideways', ...sideways },
  { name: 'opening-dark', ...desktop, query: { theme: 'dark' } },
  { name: 'home', ...desktop, hash: 'cam=home' },
  { name: 'home-phone', ...phone, hash: 'cam=home' },
  {
    name: 'car-fortress-3',
    ...desktop,
    hash: 'view=car&train=moving-fortress&car=3',
  },
  {
    name: 'car-fortress-17',
    ...desktop,
    hash: 'view=car&train=moving-fortress&car=17',
  },
  { name: 'car-ghost-7', ...desktop, hash: 'view=car&train=ghost-train&car=7' },
  {
    name: 'car-ghost-7-phone',
    ...phone,
    hash: 'view=car&train=ghost-train&car=7',
  },
  {
    name: 'car-ghost-7-phone-small',
    ...smallPhone,
    hash: 'view=car&train=ghost-train&car=7',
  },
  {
    name: 'car-ghost-7-sideways',
    ...sideways,
    hash: 'view=car&train=ghost-train&car=7',
  },
  {
    name: 'car-ghost-7-dark',
    ...desktop,
    query: { theme: 'dark' },
    hash: 'view=car&train=ghost-train&car=7',
  },
  { name: 'about', ...desktop, hash: 'view=about' },
  { name: 'about-phone', ...phone, hash: 'view=about' },
  {
    name: 'locomotive-fortress',
    ...wide,
    ...scene,
    hash: 'cam=-9,2.3,8.5,5,2.2,0',
  },
  {
    name: 'locomotive-ghost',
    ...wide,
    ...scene,
    hash: 'cam=-10,2.3,0,4,2.2,-7',
  },
  { name: 'both-heads', ...wide, ...scene, hash: 'cam=-16,2.6,15,14,2.4,-2' },
  { name: 'tail', ...wide, ...scene, hash: 'cam=628,3.2,12,588,2.5,-4.4' },
  // Over the nearer roof to the further train's windows.
  { name: 'beside', ...wide, ...scene, hash: 'cam=86,11.5,16,106,1.3,-4.5' },
  // The Moving Fortress's last car, and behind it the ghost train's, which stands further out.
  { name: 'close', ...wide, ...scene, hash: 'cam=565,2.6,13,552.5,2.5,-2' },
  { name: 'between', ...wide, ...scene, hash: 'light=day&cam=152,2.4,-3.5,172,2.5,-3.5' },
  { name: 'windows', ...wide, ...scene, hash: 'cam=150,3,16,163,2.4,0' },
  // Car 3's leading bogie, and the leading three-axle bogie of the president's car.
  { name: 'bogie', ...wide, ...scene, hash: 'cam=92.2,1.3,5.6,95.1,0.95,1.2' },
  {
    name: 'bogie-ghost',
    ...wide,
    ...scene,
    hash: 'light=overcast&cam=96,1.3,-13.2,99.1,0.95,-8.2',
  },
  { name: 'roofs', ...wide, ...scene, hash: 'cam=60,22,26,95,2,-4' },
  { name: 'domes', ...wide, ...scene, hash: 'view=car&train=ghost-train&car=1' },
  { name: 'communications', ...wide, ...scene, hash: 'cam=304,6.4,20,321.5,2.9,-0.5' },
  { name: 'weapons', ...wide, ...scene, hash: 'cam=477,3.2,16,492,2.5,0' },
  { name: 'carriers', ...wide, ...scene, hash: 'cam=538,3.6,17,523,2.4,0' },
  { name: 'opening-side', ...wide, ...scene, hash: 'cam=559,2.8,21,542.5,2.2,0' },
  { name: 'garage', ...wide, ...scene, hash: 'view=car&train=ghost-train&car=19' },
  { name: 'light-day', ...wide, ...scene, hash: 'light=day' },
  { name: 'light-overcast', ...wide, ...scene, hash: 'light=overcast' },
  { name: 'light-night', ...wide, ...scene, hash: 'light=night' },
  { name: 'night-windows', ...wide, ...scene, hash: 'light=night&cam=84,3,19,112,2.6,-3' },
  {
    name: 'night-car',
    ...wide,
    ...scene,
    hash: 'view=car&train=ghost-train&car=8&light=night',
  },
  { name: 'studio', ...wide, ...scene, hash: 'world=studio&cam=-16,2.6,15,14,2.4,-2' },
  // Both trains as one sheet: near, whole, and their rulers.
  { name: 'elevation', width: 1440, height: 1120, hash: 'view=compare&step=2' },
  { name: 'studio-home', ...wide, ...scene, hash: 'world=studio&cam=home' },
  { name: 'studio-whole', ...wide, ...scene, hash: 'world=studio&cam=-26,17,16,24,0,-4.4' },
  { name: 'studio-car', ...wide, ...scene, hash: 'world=studio&cam=128,3.4,25,128,1.8,0' },
  {
    name: 'studio-car-ghost',
    ...wide,
    ...scene,
    hash: 'world=studio&cam=108,3.4,-32,108,1.8,-7',
  },
  ...compared,
  { name: 'low', ...wide, ...scene, query: { quality: 'low' } },
  { name: 'loading', ...desktop, hold: true },
  { name: 'loading-phone', ...phone, hold: true },
  { name: 'no-webgl', ...desktop, before: withoutWebgl },
  { name: 'no-webgl-phone', ...phone, before: withoutWebgl },
  {
    name: 'no-scripts',
    ...desktop,
    context: { javaScriptEnabled: false },
    settle: false,
  },
  {
    name: 'compare-armour',
    ...desktop,
    hash: 'view=compare&step=4&threat=explosion-under',
  },
  {
    name: 'compare-armour-phone',
    ...phone,
    hash: 'view=compare&step=4&threat=explosion-under',
  },
  { name: 'compare-evidence', ...desktop, hash: 'view=compare&step=8' },
  { name: 'compare-cars', ...desktop, hash: 'view=compare&step=7' },
  { name: 'compare-cars-phone', ...phone, hash: 'view=compare&step=7' },
  {
    name: 'compare-cars-inside',
    ...desktop,
    hash: 'view=compare&step=7&cam=0,2.8,0,3.9,2.4,-0.9',
  },
  { name: 'overlay-evidence', ...desktop, hash: 'overlay=evidence&cam=home' },
  {
    name: 'overlay-armour-car',
    ...desktop,
    hash: 'view=car&train=moving-fortress&car=3&overlay=armour',
  },
  {
    name: 'overlay-inside',
    ...desktop,
    hash: 'view=walk&train=ghost-train&car=7&item=ghost-train/7/gym&overlay=evidence',
  },
  // Bar and strip take 52 and 105 of the height: 1200 × 630 are left, as link previews want them.
  { name: 'social', width: 1200, height: 787, ...scene },
];

/** Every car framed, one small picture each, and all of them on one sheet. */
export const sheet = {
  name: 'cars',
  // The panel takes 440 of the width, the bands 157 of the height: 800 × 450 are left.
  width: 1240,
  height: 607,
  trains: { 'moving-fortress': 21, 'ghost-train': 22 },
  quality: 'medium',
};

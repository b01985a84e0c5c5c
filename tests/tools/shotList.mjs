import { withoutWebgl } from './openPage.mjs';

/** Sizes that the interface is drawn for. */
const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const smallPhone = { width: 360, height: 640 };
const sideways = { width: 844, height: 390 };
const wide = { width: 1600, height: 900 };

/** Only the picture, without the bands and the panel. */
const scene = { only: 'scene' };

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
  { name: 'tail', ...wide, ...scene, hash: 'cam=634,5,14,600,2.2,-6' },
  {
    name: 'domes',
    ...wide,
    ...scene,
    hash: 'view=car&train=ghost-train&car=1',
  },
  {
    name: 'domes-fortress',
    ...wide,
    ...scene,
    hash: 'view=car&train=moving-fortress&car=12',
  },
  {
    name: 'opening-side',
    ...wide,
    ...scene,
    hash: 'view=car&train=moving-fortress&car=21',
  },
  { name: 'roofs', ...wide, ...scene, hash: 'cam=60,22,26,95,2,-4' },
  { name: 'bogie', ...wide, ...scene, hash: 'cam=49,1.3,5.2,51,1,0' },
  { name: 'beside', ...wide, ...scene, hash: 'cam=150,3,16,163,2.4,0' },
  { name: 'light-day', ...wide, ...scene, hash: 'light=day' },
  { name: 'light-overcast', ...wide, ...scene, hash: 'light=overcast' },
  { name: 'light-night', ...wide, ...scene, hash: 'light=night' },
  {
    name: 'night-car',
    ...wide,
    ...scene,
    hash: 'view=car&train=ghost-train&car=8&light=night',
  },
  { name: 'studio', ...wide, ...scene, hash: 'world=studio' },
  { name: 'studio-home', ...wide, ...scene, hash: 'world=studio&cam=home' },
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

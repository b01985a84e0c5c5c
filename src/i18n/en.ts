import { enFacts } from './enFacts.ts';
import { enScene } from './enScene.ts';

/**
 * English. Names in braces are filled in by `t`. Every text of the page is here, but for what the data say, and for what is
 * fetched only when it is opened: `enAbout`, `enDialogs`.
 */
export const en = {
  ...enFacts,
  ...enScene,

  'site.name': 'Ghost & Fortress',
  'site.standfirst':
    'Kim Jong Un’s ‘Moving Fortress’ and Vladimir Putin’s ‘ghost train’, car by car: what has been reported, who disputes it, and what nobody knows.',

  'bar.main': 'Main',
  'bar.explore': 'Explore',
  'bar.compare': 'Compare',
  'bar.story': 'Story',
  'bar.sources': 'Sources',
  'bar.menu': 'Menu',
  'bar.close': 'Close the menu',
  'bar.share': 'Share',
  'bar.search': 'Search',
  'bar.settings': 'Settings',
  'bar.help': 'Help and keys',

  'opening.first': 'Open the first car',
  'opening.sources': 'See the sources',
  'hint.mouse': 'Drag to turn, scroll to zoom',
  'hint.mouse-open': 'Click a car to open it, twice to walk in',
  'hint.mouse-more': 'Press ? for all keys',
  'hint.touch': 'Drag to turn, pinch to zoom',
  'hint.touch-open': 'Tap a car to open it',
  'hint.touch-more': 'Hold a car for its menu',

  'tools.name': 'Picture',
  'tools.home': 'Whole trains',
  'tools.in': 'Zoom in',
  'tools.out': 'Zoom out',
  'tools.run': 'Run',
  'tools.stop': 'Stop',
  'tools.run-off': 'Run: off, because this device asks for less motion',
  'tools.light': 'Light',
  'tools.more': 'More',
  'tools.cut': 'Cut open',
  'tools.overlay': 'Overlay',
  'overlay.none': 'None',
  'overlay.evidence': 'Evidence',
  'overlay.armour': 'Armour',
  'cut.off': 'None: close up',
  'cut.this': 'This car',
  'cut.all': 'All cars',
  'tools.fullscreen': 'Full screen',
  'tools.fullscreen-leave': 'Leave full screen',
  'light.golden': 'Golden hour',
  'light.day': 'Day',
  'light.overcast': 'Overcast',
  'light.night': 'Night',

  'strip.name': 'Cars of both trains',
  'strip.cars': '{count} cars',
  'strip.car': '1 car',
  'strip.list': '{train}, {count} cars, head to tail',
  'strip.option': 'Car {n} of {count}, {name}, {evidence}',
  'strip.open': 'Show the cars',
  'strip.close': 'Show less',

  'loading.words': 'Preparing the 3D view: {percent} %',
  'loading.plain': 'Preparing the 3D view',
  'failed.words': 'This browser cannot show the 3D view. Everything else is here.',
  'failed.stopped': 'The 3D view stopped. Everything else is here.',
  'failed.again': 'Try again',
  'list.heading': '{train}, head to tail',

  'dialog.close': 'Close',
  'drop.words': 'Drop a train file to see it on its own track. It stays in this browser.',
  'crash.words': 'This part of the page failed. The rest works.',
  'crash.again': 'Try again',

  'stale.words':
    'A part of this page could not be fetched: the page has been renewed, or the connection is gone.',
  'stale.reload': 'Reload',

  'announce.walk': 'Car {n} of {count}: {name}.',
  'announce.car': '{train}, car {n} of {count}: {name}. {evidence}.',

  'range.full': '{value}, or anything from {low} to {high}',
} as const;

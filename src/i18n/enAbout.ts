/** Words of the page about the sources. Fetched with it. */
export const enAbout = {
  'about.title': 'What this stands on',
  'about.lead':
    'Two trains that outsiders hardly ever see. Everything here is either reported by somebody, and then says by whom, or it is ours, and then says so.',
  'about.parts': 'On this page',

  'about.method': 'Method',
  'about.method-1':
    'The seed is one Newsweek article that set the two trains side by side. Each of its claims is an entry of its own, and so is each claim found beyond it: {facts} claims from {sources} sources, {seed} of them from that article.',
  'about.method-2':
    'Most pages were read as excerpts of stored copies; the note of each source says so. Claims are reworded to be short and neutral. Where a source passes on what another says, both are named.',
  'about.method-3':
    'Both trains are drawn by code from these claims. No picture of a whole train is public, so both orders of cars combine several years and sets: no source shows all these cars coupled at once. No place of any car in Kim Jong Un’s train is reported; its order follows a second-hand account of his father’s. Of the ghost train only the first four places are, for one trip of nine cars in 2019.',
  'about.method-4':
    'Claims of 2001 to 2011 speak of Kim Jong Il’s train, which may have been another. What is known of the inside of the ghost train comes from one leak, published by the Dossier Center in 2023, which the Kremlin denied.',

  'about.legend': 'How a thing is known',
  'about.legend-note':
    'A mark vouches for the car or the thing, never for its place in the train: that has a mark of its own.',
  'about.denial': 'The Kremlin’s denial',
  'about.conflicts': 'Where the sources disagree',
  'about.conflicts-note':
    'Each position in the words of who holds it, in order of date. We give no verdict.',

  'about.unknown': 'What nobody knows',
  'about.unknown-note': 'Looked for, and not found in any source:',
  'about.unknown-weight':
    'What any car of the ghost train weighs. ‘Twice the normal’ is often said, never sourced.',
  'about.unknown-paint': 'The paint of either train. Colours are matched by eye.',
  'about.unknown-plan': 'A floor plan of any car, or the order of its rooms.',
  'about.unknown-windows': 'Where the windows are, and how many.',
  'about.unknown-order': 'Which cars stood fifth to ninth in the ghost train of 2019.',
  'about.unknown-engine': 'Which locomotive draws the Moving Fortress at home.',
  'about.unknown-longer': 'Which train is longer. Both lengths are ranges, and the ranges overlap.',

  'about.figures': 'Figures of the drawing',
  'about.figures-note':
    'Computed from the data of both trains; a range is carried through every sum.',
  'about.figure': 'Figure',
  'about.figure-cars': 'Cars',
  'about.figure-length': 'Length, cars only',
  'about.figure-length-with-locomotives': 'Length with locomotives',
  'about.figure-gauge': 'Gauge of the track',

  'about.claims': 'Every claim',
  'about.claims-note': 'By train and topic. Claims of the Newsweek article are marked.',
  'about.sources': 'Every source',
  'about.sources-cited': '{count} claims',
  'about.sources-cited-1': '1 claim',
  'about.sources-kim': 'On the Moving Fortress',
  'about.sources-putin': 'On the ghost train',
  'about.sources-both': 'On both trains, or around them',
  'about.sources-ours': 'Our own assumptions',

  'about.credit': 'Credit',
  'about.credit-seed':
    'The comparison is Newsweek’s: ‘How Kim Jong Un’s Bulletproof Train Compares to Putin’s ‘Ghost’ Locomotive’, September 2023. This page is not connected with Newsweek or with any government or railway.',
  'about.credit-fonts':
    'Set in Source Serif 4 (Adobe) and Libre Franklin (Impallari Type), both under the SIL Open Font License. Icons by Lucide (ISC).',
  'about.credit-code':
    'Built with three.js, React, React Three Fiber, drei, zustand and zod, all under the MIT licence.',
} as const;

/** Words of the panel's section on what is known of a car and what is not. Fetched with the panel. */
export const enKnown = {
  'known.title': 'Known, drawn, unknown',
  'known.reported': 'Reported',
  'known.elsewhere': 'Reported of the train, not of this car',
  'known.disputed': 'Disputed',
  'known.illustrative': 'Only illustrative',
  'known.unknown': 'Nobody has said',
  'known.nothing': 'Nothing of what this car holds',
  'known.rooms': 'Rooms: {rooms}',
  'known.looks': 'All else that is drawn: layout, materials, colours, small things',
  'known.order': 'The order of its rooms',
  'known.place': 'Where in the train it runs',
  'known.holds': 'What it holds',
  'known.armour': 'Armour of its {parts}',
  'known.empty': '{room}: this page knows no room of the kind “{kind}”, and shows it empty.',
  'known.times': '{name} ({count})',
} as const;

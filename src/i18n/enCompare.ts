/** Words of the comparison's page. Fetched with it. */
export const enCompare = {
  'compare.parts': 'Parts of the comparison',
  'compare.announce': 'Compare: {part}',
  'compare.differs': 'What differs',
  'compare.length': 'Length',
  'compare.livery': 'Livery',
  'compare.armour': 'Armour',
  'compare.comforts': 'Comforts',
  'compare.figures': 'Figures',
  'compare.cars': 'Car by car',
  'compare.evidence': 'Evidence',

  'compare.differs-title': 'What differs, in one sentence each',
  'compare.length-title': 'Nobody can say which train is longer',
  'compare.livery-title': 'Two liveries',
  'compare.armour-title': 'What the armour is reported to stop',
  'compare.figures-title': 'Figures, with their ranges',
  'compare.cars-title': 'Any car against any car',
  'compare.evidence-title': 'How each car is known',
} as const;

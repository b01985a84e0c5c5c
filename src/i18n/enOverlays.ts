/** Words of the overlays: their legends, and what the comparison says of armour and evidence. Fetched with them. */
export const enOverlays = {
  'overlay.close': 'Take the overlay off',
  'overlay.legend': 'What the patterns mean, and how many cars have them',
  'overlay.meaning': 'Pattern',
  'overlay.here': 'Things here',
  'overlay.grey':
    'A pattern covers what stands for a thing of that evidence; its look and its place are our drawing. Grey furnishes the room: no source speaks of it.',

  'armour.reported': 'Reported of this very car, or disputed by nobody',
  'armour.disputed': 'Reported; whether in this car is disputed',
  'armour.not-stopped': 'Armour reported not to stop it',
  'armour.unreported': 'Nothing reported',
  'armour.against': 'Against',

  'threat.rifle': 'Rifle fire',
  'threat.explosion-under': 'Explosion under the floor',
  'threat.explosion-beside': 'Explosion beside',

  'armour.intro':
    'What each train is reported to withstand, and who says so. No rating, thickness or effect is ours.',
  'armour.stops': 'Reported to withstand it',
  'armour.fails': 'Reported not to withstand it',
  'armour.silent': 'No source speaks of it.',
  'armour.section': 'Section through car {n} of {train}: {name}',
  'armour.section-note':
    'Outline and windows from the same data as the picture. Where armour sits is only said in words; its thickness is not to scale.',
  'armour.part-disputed': 'Reported; how far it reaches is disputed',
  'armour.table': 'Walls, floor and panes of every car, as a table',
  'armour.car': 'Car',
  'armour.overlay': 'As the overlay has it',

  'evidence.intro':
    'A pattern says how it is known that the train has such a car. It never vouches for the place in the train, which has a column of its own.',
  'evidence.cars': 'Cars',
  'evidence.places': 'Places in the train',
  'evidence.rooms': 'Rooms',
  'evidence.things': 'Things in them',
  'evidence.level': 'How known',
  'evidence.of': 'How {train} is known',
  'evidence.all': 'All',
} as const;

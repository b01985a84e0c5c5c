/** Words of the round that asks which of two trains is the ghost train. Fetched with it. */
export const enSpot = {
  'spot.title': 'Spot the ghost',
  'spot.lead':
    'Two trains in the grey and red of Russian Railways: the ghost train, and an ordinary one. {count} looks, about a minute.',
  'spot.begin': 'Begin',
  'spot.answers': 'Just see the answers',
  'spot.trains': 'The ghost train over the ordinary train, each from head to tail.',
  'spot.question': 'Which of these is the ghost train?',
  'spot.progress': 'Look {n} of {count}',
  'spot.picture-0': 'A',
  'spot.picture-1': 'B',
  'spot.pick': 'Picture {letter}: {seen}',
  'spot.same': 'Nothing tells them apart',
  'spot.is-hidden': 'Ghost train',
  'spot.is-ordinary': 'Ordinary train',
  'spot.yours': 'your pick',
  'spot.right': 'Right.',
  'spot.wrong': 'No.',
  'spot.next': 'Next look',
  'spot.finish': 'See the answers',
  'spot.again': 'Look again at other cars',
  'spot.result': 'You told {right} of {count}',
  'spot.result-none': 'What gives it away',
  'spot.told': 'told',
  'spot.missed': 'missed',
  'spot.show': 'Show in 3D',
  'spot.basis': 'How it is drawn: {basis}.',
  'spot.unseen': 'What no picture shows',
  'spot.beside': 'Put both trains on tracks, in 3D',

  'spot.domes':
    'White domes stand on the roofs of some cars of the ghost train, and on none of the ordinary one.',
  'spot.axles':
    'Some cars of the ghost train run on {hidden} axles; an ordinary coach runs on {ordinary}.',
  'spot.locomotives':
    'The ghost train is drawn with {hidden} locomotives, one ahead and two behind; the ordinary train has {ordinary}.',
  'spot.power':
    'One car of the ghost train is a power station, with fans and exhausts on its roof.',
  'spot.antennas': 'A long cover over antennas lies on the roof.',
  'spot.boards':
    'The ordinary coach carries a board for its route; the cars of the ghost train are drawn without one.',
  'spot.boards-ours':
    'That it carries no boards is our assumption; what is reported is that it stands in no timetable.',
  'spot.twin':
    'One is a car of the ghost train, the other an ordinary coach: they are drawn alike.',

  'seen.nothing': 'a plain roof',
  'seen.locomotive': 'a locomotive',
  'seen.window': '{count} windows',
  'seen.window-one': '1 window',
  'seen.axle': '{count} axles',
  'seen.axle-one': '1 axle',
  'seen.radome': '{count} white domes on the roof',
  'seen.radome-one': '1 white dome on the roof',
  'seen.antenna-cover': 'a long white cover on the roof',
  'seen.whip': 'a rod on the roof',
  'seen.exhaust': '{count} exhausts on the roof',
  'seen.exhaust-one': '1 exhaust on the roof',
  'seen.fan': '{count} fans on the roof',
  'seen.fan-one': '1 fan on the roof',
  'seen.grille': '{count} grilles',
  'seen.grille-one': '1 grille',
  'seen.destination-board': 'a board on the side',
} as const;

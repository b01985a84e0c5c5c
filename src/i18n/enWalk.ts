/** Words of the walk: what stands over the picture inside a car. Fetched with it. */
export const enWalk = {
  'walk.name': 'Inside the car',
  'walk.place': '{train}, car {n} of {count}: {name}',
  'walk.partly': 'Room {evidence}; what is not marked is illustrative.',
  'walk.illustrative': 'Room {evidence}; illustrative interior.',
  'walk.unknown': 'This page knows no room of the kind “{kind}”: it is shown empty.',
  'walk.leave': 'Leave',
  'walk.next': 'Into the next car',
  'walk.previous': 'Into the previous car',

  'keys.walk': 'walk',
  'keys.drag': 'Drag',
  'keys.look': 'look',
  'keys.use': 'read',
  'keys.leave': 'leave',

  'item.claims': 'All claims about this car',
  'item.close': 'Close',
  'item.dot': '{name}, {evidence}',

  'plan.of': 'Plan of car {n}',
  'plan.click': 'Click to go there',
  'plan.tap': 'Tap to go there',
  'plan.open': 'Open the plan',
  'plan.close': 'Close the plan',
  'plan.things': 'Things you can be shown',
  'plan.show': 'Show me: {name}',
  'plan.show-short': 'Show me',

  'guide.start': 'Guided walk',
  'guide.pause': 'Pause the guided walk',
  'guide.resume': 'Go on with the guided walk',
  'guide.next': 'Next',
  'guide.end': 'End',
  'guide.on-the-way': 'On the way to:',
  'guide.paused': 'Paused. You can look around.',
} as const;

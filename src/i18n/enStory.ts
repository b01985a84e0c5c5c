/** Words around the story; its own are in its file. Fetched with it. */
export const enStory = {
  'story.loading': 'Fetching the story.',
  'story.place': '{n} of {count}',
  'story.back': 'Back',
  'story.next': 'Next',
  'story.again': 'From the start',
  'story.play': 'Play',
  'story.pause': 'Pause',
  'story.steps': 'Chapters',
  'story.step': '{n}: {title}',
  'story.announce': '{n} of {count}: {title}',
  'story.notes': '{count} notes: who says so',
  'story.notes-1': '1 note: who says so',
  'story.note': 'Note {n}',
  'story.compare': 'Compare them',
  'story.trains': 'See both trains',
  'story.walk': 'Walk in: {name}',
} as const;

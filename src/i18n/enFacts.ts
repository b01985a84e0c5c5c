/** Words for evidence, claims and sources. */
export const enFacts = {
  'evidence.reported': 'reported',
  'evidence.contents': 'contents only',
  'evidence.disputed': 'disputed',
  'evidence.assumed': 'assumed',
  'evidence.unreported': 'unreported',
  'evidence.reported.title': 'Reported',
  'evidence.contents.title': 'Contents only',
  'evidence.disputed.title': 'Disputed',
  'evidence.assumed.title': 'Assumed',
  'evidence.unreported.title': 'Unreported',
  'evidence.reported.meaning': 'A named source says it.',
  'evidence.contents.meaning': 'A source says that the train has it, but not in which car.',
  'evidence.disputed.meaning': 'Sources differ, or it is expectation and not observation.',
  'evidence.assumed.meaning': 'A figure of an ordinary vehicle of this type, or our own choice.',
  'evidence.unreported.meaning': 'No source speaks of it. It is drawn, and it is illustrative.',

  'subject.moving-fortress': 'Moving Fortress',
  'subject.ghost-train': 'Ghost train',
  'subject.both': 'Both trains',
  'subject.context': 'Around them',
} as const;

/** Words of an embedded page. Fetched with it. */
export const enFrame = {
  'frame.trains': 'Two leaders’ trains, car by car',
  'frame.click': 'Click to explore',
  'frame.tap': 'Tap to explore',
  'frame.wheel': 'Click to explore, or hold {key} and scroll',
  'frame.open': 'Open the whole page in a new tab',
  'frame.leave': 'Back to the page around this',
  'frame.blocked': 'This link needs its own tab',
  'frame.blocked-words': 'The page around this frame does not let it open others.',
  'frame.address': 'Address',
} as const;

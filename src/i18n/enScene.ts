/** Words for the 3D picture itself, for those who hear it. */
export const enScene = {
  'scene.name': 'Both trains in 3D',
  'scene.role': '3D picture',
  'scene.hidden': '{train}: hidden, to show this car',
  'scene.instructions':
    'Arrow keys turn the picture, plus and minus zoom, Home shows both trains whole. Page Down and Page Up go from car to car, Enter opens a car, Shift and F10 its menu, Escape goes back. Tab leaves the picture. Every car is also in the lists after it.',
  'scene.instructions-inside':
    'Arrow keys walk and turn, Enter says what stands in front, M opens the plan with all that can be shown, G starts a guided walk, Escape goes back. Tab leaves the picture.',
} as const;

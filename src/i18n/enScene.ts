/** Words for the 3D picture itself, for those who hear it. */
export const enScene = {
  'scene.name': 'Both trains in 3D',
  'scene.role': '3D picture',
  'scene.hidden': '{train}: hidden, to show this car',
  'scene.instructions':
    'Arrow keys turn the picture, plus and minus zoom, Home shows both trains whole. Right and left square bracket, or Page Down and Page Up, go from car to car; Enter opens the car under the pointer, Escape goes back. Every car is also in the lists below the picture.',
} as const;

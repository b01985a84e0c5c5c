/** Name of the file that holds a car's baked light, from its id `<train>/<n>`. */
export function lightFileName(carId: string): string {
  return `${carId.replace('/', '-')}.bin`;
}

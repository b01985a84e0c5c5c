/** Id of the element that holds a file of the baked light in the page that is one file. */
export function lightElementId(fileName: string): string {
  return `light/${fileName}`;
}

/** A name for links made from a name for people: `Steam bath (hammam)` → `steam-bath-hammam`; `fallback` if nothing is left. */
export function slug(name: string, fallback: string): string {
  const made = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return made === '' ? fallback : made;
}

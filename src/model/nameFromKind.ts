/** `steam-bath` → `Steam bath`. */
export function nameFromKind(kind: string): string {
  const words = kind.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

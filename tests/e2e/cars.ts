/** Every car that we ship on the two main tracks: `<train>/<n>`. */
export const carIds: readonly string[] = [
  ...numbered('moving-fortress', 21),
  ...numbered('ghost-train', 22),
];

/** `ghost-train/7` → train and number. */
export function carOf(id: string): {
  readonly train: string;
  readonly car: number;
} {
  const [train = '', n] = id.split('/');
  return { train, car: Number(n) };
}

function numbered(train: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${train}/${i + 1}`);
}

import type { Vector4 } from 'three';
import type { InsideStock } from './InsideStock.ts';

/**
 * Opens the bodies of the cars whose insides are drawn, and closes all others: neighbours are one stretch. With more stretches
 * than there are slots, the rest stays closed.
 */
export function openStretches(
  stock: InsideStock,
  stretches: readonly Vector4[],
  shift: number,
): void {
  const open = stock.open();
  let used = 0;
  for (const { from, to, z, cut } of open) {
    const last = used > 0 ? stretches[used - 1] : undefined;
    const mode = cut ? 2 : 1;
    if (last && last.z === z && last.w === mode && Math.abs(last.y + shift - from) < 0.6) {
      last.y = to - shift;
    } else if (used < stretches.length) {
      stretches[used]!.set(from - shift, to - shift, z, mode);
      used += 1;
    }
  }
  for (let i = used; i < stretches.length; i++) stretches[i]!.w = 0;
}

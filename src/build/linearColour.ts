/** `#rgb` or `#rrggbb` (sRGB) → linear red, green, blue × 65535. Anything else is mid grey. */
export function linearColour(hex: string): readonly [number, number, number] {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(hex)?.[1] ?? '808080';
  const wide = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const part = (at: number) => linear(Number.parseInt(wide.slice(at, at + 2), 16) / 255);
  return [part(0), part(2), part(4)];
}

/** The sRGB transfer function, IEC 61966-2-1. */
function linear(c: number): number {
  const value = c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  return Math.round(value * 65535);
}

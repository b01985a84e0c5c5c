import { insidePalette } from '../../kit/inside/palette/index.ts';
import type { Shape } from '../../kit/shapes.ts';
import type { InsidePlan, PlacedShapes } from '../../plan/inside/types.ts';

/** Grows when the bake itself changes, so that old bakes no longer fit. */
const version = 1;
/** Steps that numbers are rounded to, 1/m; the offset keeps round figures off the edges between two steps. */
const steps = 1000;
const offset = 0.2371;

/**
 * Sixteen hexadecimal digits that stand for all that a car's baked light depends on: where its shapes are, what they are made
 * of and how bright they glow, its cells and its windows. What only the opened car shows, and items, do not count. A step of the generator is one group of
 * shapes.
 */
export function* lightKey(plan: InsidePlan): Generator<void, string> {
  const hash = new Hash();
  hash.number(version);
  hash.number(plan.length);
  hash.number(plan.floor);
  hash.number(plan.half);
  for (const { box } of plan.cells) {
    for (const value of [...box.min, ...box.max]) hash.number(value);
  }
  for (const { windows } of plan.rooms) {
    for (const { side, at, width, from, to, frosted } of windows) {
      for (const value of [side, at, width, from, to, frosted ? 1 : 0]) hash.number(value);
    }
  }
  for (const group of plan.placed) {
    addGroup(hash, group);
    yield;
  }
  for (const { leaves } of plan.doors) for (const { placed } of leaves) addGroup(hash, placed);
  return hash.text();
}

function addGroup(hash: Hash, { layer, at, yaw, shapes }: PlacedShapes): void {
  if (layer === 'cut') return;
  for (const value of at) hash.number(value);
  hash.number(yaw);
  for (const shape of shapes) addShape(hash, shape);
}

function addShape(hash: Hash, shape: Shape): void {
  hash.word(shape.kind);
  // Which of the roles it is does not matter, only how that looks.
  const { role, detail: _detail, item: _item, ...rest } = shape;
  const surface = insidePalette.get(role);
  hash.word(surface ? `${surface.colour}${surface.finish}` : 'unknown');
  hash.number(surface?.glow ?? 0);
  addValue(hash, rest);
}

function addValue(hash: Hash, value: unknown): void {
  if (typeof value === 'number') hash.number(value);
  else if (typeof value === 'string') hash.word(value);
  else if (Array.isArray(value)) for (const one of value) addValue(hash, one);
  else if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) addValue(hash, one);
  }
}

/** Two 32-bit FNV-1a hashes side by side, over whole numbers. */
class Hash {
  private low = 0x811c9dc5;
  private high = 0x9747b28c;

  number(value: number): void {
    const whole = Math.floor(value * steps + offset) | 0;
    this.low = Math.imul(this.low ^ whole, 0x01000193);
    this.low ^= this.low >>> 15;
    this.high = Math.imul(this.high ^ whole, 0x85ebca6b);
    this.high ^= this.high >>> 13;
  }

  word(text: string): void {
    for (let i = 0; i < text.length; i++) {
      this.low = Math.imul(this.low ^ text.charCodeAt(i), 0x01000193);
      this.high = Math.imul(this.high ^ text.charCodeAt(i), 0x85ebca6b);
    }
  }

  text(): string {
    const digits = (part: number) => (part >>> 0).toString(16).padStart(8, '0');
    return digits(this.low) + digits(this.high);
  }
}

import { plainCoach } from './defaults.ts';
import type { Issue } from './issue.ts';
import { issueList } from './issueList.ts';
import { readFigure } from './readFigure.ts';
import { readWith } from './readWith.ts';
import { scaleVehicle } from './scaleVehicle.ts';
import { carLength } from './schema/car.ts';
import { valueAt } from './schema/lookUp.ts';
import { text } from './schema/text.ts';
import type { Car } from './train.ts';

const nameFormat = text(120);

/** Stands in for a car that cannot be read: its name and length if those are sound, else a plain coach's. */
export function faultyCar(n: number, raw: unknown, issues: readonly Issue[]): Car {
  const unheard = issueList('');
  const name = readWith(unheard, [], nameFormat, valueAt(raw, ['name']));
  const length =
    readWith(unheard, [], carLength, valueAt(raw, ['length'])) ??
    readWith(unheard, [], carLength, valueAt(raw, ['length', 'value'])) ??
    plainCoach.length;
  const figure = readFigure(length, 'Read from a faulty entry, or a plain coach’s');
  return {
    n,
    name: name ?? `Car ${n}`,
    purpose: '',
    kind: 'unknown',
    evidence: 'unreported',
    place: 'assumed',
    length: figure,
    vehicle: scaleVehicle(plainCoach, figure.value),
    type: 'plain-coach',
    armour: { walls: [], floor: [], windows: [] },
    communications: [],
    rooms: [],
    amenities: [],
    facts: [],
    disputes: [],
    counterpart: null,
    fault: { message: messageOf(issues) },
  };
}

function messageOf(issues: readonly Issue[]): string {
  const [first, ...others] = issues;
  if (first === undefined) return 'This car cannot be read.';
  const hint = first.suggestion === null ? '' : ` Did you mean “${first.suggestion}”?`;
  const more = others.length === 0 ? '' : ` (${others.length} more)`;
  return `${first.path}: found ${first.found}, expected ${first.expected}.${hint}${more}`;
}

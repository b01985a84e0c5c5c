import { checkName } from './checkName.ts';
import type { Path } from './formatPath.ts';
import { addIssue, type IssueList } from './issueList.ts';
import { type Opening, openingsOf } from './openingsOf.ts';
import type { ExteriorPart, VehicleType } from './train.ts';
import type { TrainOptions } from './trainOptions.ts';

/** How far a part may reach beyond the couplers, m. */
const overhang = 0.6;
/** Rounding in files. */
const slack = 0.005;
/** More than this is no coach, and would take long to compare. */
const mostOpenings = 300;

/**
 * Checks that a vehicle holds together: known kinds, openings inside the body and apart, parts within its length.
 * `place` says where in the file a field of the vehicle stands.
 */
export function checkVehicle(
  list: IssueList,
  place: (path: Path) => Path,
  vehicle: VehicleType,
  options: TrainOptions,
): void {
  checkName(list, place(['section']), vehicle.section, options.sections);
  checkName(list, place(['bogies', 'kind']), vehicle.bogies.kind, options.bogieKinds);
  if (options.couplers) checkName(list, place(['coupler']), vehicle.coupler, options.couplers);
  if (options.gangways)
    checkName(list, place(['gangway', 'kind']), vehicle.gangway.kind, options.gangways);
  checkBody(list, place, vehicle);
  checkOpenings(list, place, vehicle);
  for (const [index, part] of vehicle.exterior.entries()) {
    const path = place(['exterior', index]);
    checkName(list, [...path, 'part'], part.part, options.exteriorKinds);
    checkPart(list, path, part, vehicle.length);
  }
}

function checkBody(
  list: IssueList,
  place: (path: Path) => Path,
  { length, body, bogies }: VehicleType,
): void {
  const path = (key: string) => place(['body', key]);
  if (body.length > length + slack)
    addIssue(
      list,
      path('length'),
      'does-not-fit',
      metres(body.length),
      `at most the length over couplers, ${metres(length)}`,
    );
  if (body.sill >= body.floor)
    addIssue(
      list,
      path('sill'),
      'out-of-range',
      metres(body.sill),
      `below the floor, ${metres(body.floor)}`,
    );
  if (body.height < body.floor + 1.8)
    addIssue(
      list,
      path('height'),
      'out-of-range',
      metres(body.height),
      `at least 1.8 m over the floor, ${metres(body.floor + 1.8)}`,
    );
  if (bogies.centres >= body.length)
    addIssue(
      list,
      place(['bogies', 'centres']),
      'does-not-fit',
      metres(bogies.centres),
      `less than the body's length, ${metres(body.length)}`,
    );
}

function checkOpenings(list: IssueList, place: (path: Path) => Path, vehicle: VehicleType): void {
  const { length, body } = vehicle;
  const head = (length - body.length) / 2;
  const openings = openingsOf(vehicle).sort((a, b) => a.from - b.from);
  if (openings.length > mostOpenings) {
    const found = `${openings.length} windows and doors`;
    addIssue(list, place(['windows']), 'too-large', found, `at most ${mostOpenings}`);
    return;
  }
  const told = new Set<unknown>();
  const tell = (opening: Opening, found: string, expected: string) => {
    const key = opening.path.join();
    if (told.has(key)) return;
    told.add(key);
    addIssue(list, place(opening.path), 'does-not-fit', found, expected);
  };
  for (const opening of openings) {
    if (opening.low >= opening.high)
      tell(opening, `from ${opening.low} to ${opening.high}`, 'an upper edge over the lower one');
    if (opening.from < head - slack || opening.to > length - head + slack)
      tell(
        opening,
        `${metres(opening.from)} to ${metres(opening.to)}`,
        `inside the body, ${metres(head)} to ${metres(length - head)}`,
      );
    if (opening.low < body.sill - slack || opening.high > body.height - 0.2)
      tell(
        opening,
        `${metres(opening.low)} to ${metres(opening.high)} over the rail`,
        `between the solebar and the roof, ${metres(body.sill)} to ${metres(body.height - 0.2)}`,
      );
  }
  // Sorted by their heads: whatever can touch an opening follows it before the first that starts behind its tail.
  for (const [index, a] of openings.entries())
    for (let next = index + 1; next < openings.length; next++) {
      const b = openings[next];
      if (b === undefined || b.from >= a.to - slack) break;
      const sides = a.side === b.side || a.side === 'both' || b.side === 'both';
      if (sides && a.low < b.high && b.low < a.high) {
        const later = a.path[0] === 'windows' ? a : b;
        tell(later, `${metres(b.from)} in ${metres(a.from)} to ${metres(a.to)}`, 'no overlap');
      }
    }
}

function checkPart(list: IssueList, path: Path, part: ExteriorPart, length: number): void {
  const half = (part.length ?? part.diameter ?? 0) / 2;
  const last = part.at + ((part.count ?? 1) - 1) * (part.pitch ?? 0);
  if (part.at - half < -overhang || last + half > length + overhang)
    addIssue(
      list,
      [...path, 'at'],
      'does-not-fit',
      `${metres(part.at - half)} to ${metres(last + half)}`,
      `within the car, 0 to ${metres(length)}`,
    );
}

const metres = (value: number): string => `${Math.round(value * 1000) / 1000} m`;

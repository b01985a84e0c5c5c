import type { Issue } from '../model/issue.ts';
import type { Train } from '../model/train.ts';

/** What the build writes into the page: trains already parsed and checked, so that no parser is needed for the first frame. */
export interface ShippedTrains {
  readonly trains: readonly Train[];
  readonly issues: readonly Issue[];
}

/** Id of the `<script type="application/json">` that holds them. */
export const shippedTrainsId = 'shipped-trains';

/** Reads them from the page; a page without them is readable all the same, and says what is missing. */
export function readShippedTrains(): ShippedTrains {
  const text = document.getElementById(shippedTrainsId)?.textContent;
  // Written by our own build from parsed values, hence trusted.
  if (text) return JSON.parse(text) as ShippedTrains;
  const expected = 'the trains that the build writes into the page';
  return {
    trains: [],
    issues: [
      {
        file: 'index.html',
        path: shippedTrainsId,
        code: 'missing',
        found: 'nothing',
        expected,
        suggestion: null,
      },
    ],
  };
}

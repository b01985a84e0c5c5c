/** Where the railway lies: centre lines of its tracks (z, ascending) and how far the trains reach along x, all metres. */
export interface Corridor {
  readonly tracks: readonly number[];
  readonly gauges: readonly number[];
  readonly from: number;
  readonly to: number;
}

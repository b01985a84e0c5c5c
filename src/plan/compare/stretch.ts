/** A piece of a train's side view, m: x on the train's own ruler, y over rail top. */
export interface Stretch {
  readonly train: string;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

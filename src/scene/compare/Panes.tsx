import type { TrackPlan } from '../../plan/types.ts';
import type { PanesView } from '../../store/stage.ts';
import type { TrainBatch } from '../trains/TrainBatch.ts';

interface Props {
  readonly batch: TrainBatch;
  readonly tracks: readonly TrackPlan[];
  readonly view: PanesView;
}

export default function Panes(_props: Props): null {
  return null;
}

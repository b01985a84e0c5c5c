import { Matrix4, MeshBasicMaterial } from 'three';
import { expect, test } from 'vitest';
import { planTracks } from '../../src/plan/planTracks.ts';
import { arrange } from '../../src/scene/compare/arrange.ts';
import { TrainBatch } from '../../src/scene/trains/TrainBatch.ts';
import { shippedPlans } from '../plan/shippedPlans.ts';

test('vehicles go where they are put, all their parts with them, and come back to where they stood', () => {
  const tracks = planTracks(shippedPlans.slice(0, 1));
  const batch = new TrainBatch(tracks, new MeshBasicMaterial());
  const matrices = () =>
    batch.vehicles.map(({ parts }) =>
      parts.map(({ id }) => batch.mesh.getMatrixAt(id, new Matrix4()).toArray()),
    );
  const home = matrices();
  const boxes = batch.vehicles.map(({ box }) => box.clone());
  arrange(batch, ({ track, plan }) => (plan.kind === 'car' ? [3 * track + 5, -2, 1] : null));
  matrices().forEach((parts, v) => {
    const { plan, box } = batch.vehicles[v]!;
    parts.forEach((elements, p) => {
      const by = [12, 13, 14].map((i) => elements[i]! - home[v]![p]![i]!);
      if (plan.kind !== 'car') expect(by[1]).toBeLessThan(-1000);
      else for (const i of [0, 1, 2]) expect(by[i]).toBeCloseTo([5, -2, 1][i]!, 3);
    });
    if (plan.kind === 'car') expect(box.min.y).toBeCloseTo(boxes[v]!.min.y - 2, 6);
  });
  arrange(batch, () => [0, 0, 0]);
  matrices().forEach((parts, v) => {
    parts.forEach((elements, p) => {
      for (const [i, value] of elements.entries()) expect(value).toBeCloseTo(home[v]![p]![i]!, 2);
    });
  });
  batch.dispose();
});

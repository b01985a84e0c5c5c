import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { MeshStandardMaterial } from 'three';
import { useStore } from '../../store/store.ts';
import type { TrainBatch } from '../trains/TrainBatch.ts';
import { allowMarks } from './allowMarks.ts';
import { MarkTexture } from './MarkTexture.ts';
import { markUniforms } from './markUniforms.ts';
import { usePatternLook } from './usePatternLook.ts';

interface Props {
  readonly batch: TrainBatch;
  readonly material: MeshStandardMaterial;
}

/** Lets the trains show the overlay's marks, and fade where only some cars are to be seen. Draws nothing of its own. */
export default function Marks({ batch, material }: Props): null {
  const marks = useStore((state) => state.marks);
  const lit = useStore((state) => state.lit);
  const invalidate = useThree((state) => state.invalidate);
  const table = useMemo(() => new MarkTexture(batch), [batch]);
  usePatternLook();
  useEffect(() => {
    markUniforms.markTable.value = table.texture;
    allowMarks(material);
    return () => {
      // The material goes on reading the table.
      table.write(null, null);
      invalidate();
    };
  }, [table, material, invalidate]);
  useEffect(() => {
    table.write(marks, lit);
    invalidate();
  }, [table, marks, lit, invalidate]);
  useFrame(({ gl }) => {
    markUniforms.markPixel.value = gl.getPixelRatio();
  });
  return null;
}

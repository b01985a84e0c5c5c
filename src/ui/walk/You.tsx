import type { ReactNode } from 'react';
import { useStore } from '../../store/store.ts';

/** How far the cone of sight reaches on the plan, m, and half its angle, degrees. */
const sight = 2.8;
const half = 28;

/** The visitor on a floor plan: a dot and which way they look. `carX`: the car's head on the ruler. */
export function You({ carX }: { readonly carX: number }): ReactNode {
  const pose = useStore((s) => s.pose);
  if (!pose) return null;
  const side = (half * Math.PI) / 180;
  const [dx, dz] = [Math.cos(side) * sight, Math.sin(side) * sight];
  return (
    <g
      className="plan-you"
      transform={`translate(${pose.x - carX} ${pose.z}) rotate(${pose.yaw})`}
      data-you=""
    >
      <path className="plan-cone" d={`M0 0L${dx} ${-dz}A${sight} ${sight} 0 0 1 ${dx} ${dz}Z`} />
      <circle className="plan-dot" r={0.26} />
    </g>
  );
}

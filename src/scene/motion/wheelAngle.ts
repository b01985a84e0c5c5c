/**
 * Angle about the wheelset's own z after `driven` metres towards −x, radians in one turn: a wheel rolls without slipping, so
 * it is `driven / radius`. `turned`: its own z points to the other side.
 */
export function wheelAngle(driven: number, radius: number, turned: boolean): number {
  const angle = (driven / radius) % (2 * Math.PI);
  return turned ? -angle : angle;
}

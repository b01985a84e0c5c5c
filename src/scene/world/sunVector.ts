import { Vector3 } from 'three';

/** Unit vector towards the sun: degrees from +x towards +z, and above the horizon. */
export function sunVector(azimuth: number, elevation: number): Vector3 {
  const a = (azimuth * Math.PI) / 180;
  const e = (elevation * Math.PI) / 180;
  return new Vector3(Math.cos(e) * Math.cos(a), Math.sin(e), Math.cos(e) * Math.sin(a));
}

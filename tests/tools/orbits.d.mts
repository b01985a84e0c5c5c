export const orbits: readonly (readonly [number, number, number, number, number, number])[];

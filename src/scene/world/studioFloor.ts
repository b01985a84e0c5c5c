/** The studio's floor, m over rail top: the tracks lie on plinths that stand on it. */
export const studioFloor = -0.62;

import { Vector4 } from 'three';

/** Of a stand: every track has its plinth. */
export const allTracks = 1e4;

/**
 * What the studio's plinths reach over: their ends (x, y) along the line, m; the one track (its z) that has a plinth, or `allTracks`;
 * and how far along the line the window of sleepers stands (w), m. Plinths and rails are stretched to it as they are drawn, so
 * that each pane of a comparison can have a stand of its own.
 */
export const plinthStand = { value: new Vector4() };

/** The stand under whole trains; the studio sets it when it is made. */
export const wholeStand = new Vector4();

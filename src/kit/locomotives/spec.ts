import type { Vec2 } from '../shapes.ts';
import type { LocomotiveDefinition } from './definition.ts';

/** Side of the cab between two edges: x at heights (x, y) in steps, or where the front ends, or where the straight wall begins. */
export interface PaintZone {
  readonly role: string;
  readonly from: number;
  readonly to: number;
  readonly left: 'front' | readonly Vec2[];
  readonly right: 'joint' | readonly Vec2[];
}

/** A level strip of paint; heights over rail top. */
export interface PaintBand {
  readonly role: string;
  readonly from: number;
  readonly to: number;
}

/** The face: x(y, z) = centre + (edge − centre) · (|z| / half width)^power, rows from the bottom up. */
export interface Nose {
  readonly rows: readonly {
    readonly y: number;
    readonly centre: number;
    readonly edge: number;
    readonly power: number;
  }[];
  /** Heights where the face has an edge across. */
  readonly creases: readonly number[];
  /** How far from the corner, along the side, the face begins to turn. */
  readonly corner: number;
  readonly paint: readonly PaintBand[];
}

/** One half of the windscreen, z ≥ 0, (z, y) counter-clockwise. */
export interface Windscreen {
  readonly pane: readonly Vec2[];
  readonly surround: readonly Vec2[];
  readonly wiper: { readonly foot: Vec2; readonly tip: Vec2 };
}

/** Lamps of one half of the face, (z, y). */
export interface Lamps {
  readonly searchlights: readonly {
    readonly z: number;
    readonly diameter: number;
  }[];
  readonly searchlightBox: {
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly corner: number;
    /** A box with an upright front here, or null: a frame flat on the skin. */
    readonly front: number | null;
  };
  readonly pod: {
    readonly z: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly corner: number;
  };
  readonly white: { readonly z: number; readonly diameter: number };
  readonly red: { readonly z: number; readonly diameter: number };
}

export interface Grille {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly slats: number;
  readonly panels: number;
  /** Only on the +z side. */
  readonly oneSide: boolean;
}

export interface SideDoor {
  readonly at: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
  /** Lower edge of its pane; null for a blank door. */
  readonly pane: number | null;
  readonly steps: readonly number[];
  readonly rails: { readonly from: number; readonly to: number };
}

export interface Fan {
  readonly at: number;
  readonly diameter: number;
  readonly from: number;
  readonly to: number;
}

/** A box on the roof, `half` to either side of the middle. */
export interface RoofBox {
  readonly look: 'hood' | 'hatch' | 'plinth' | 'exhaust' | 'air-conditioner';
  readonly from: number;
  readonly to: number;
  readonly half: number;
  readonly foot: number;
  readonly top: number;
}

/** Words on the side, base line at `y`. */
export interface SideText {
  readonly text: string;
  readonly at: number;
  readonly y: number;
  readonly height: number;
  readonly role: string;
}

/**
 * A locomotive's figures. Metres; x from the front coupler face, y over rail top, z across. Lengths, widths, heights and axle
 * places are published; the rest is our reference sheet of vehicles, by eye.
 */
export interface LocomotiveSpec extends LocomotiveDefinition {
  /** Roles of this locomotive's paint begin with it: `tep` → `tep-side`. */
  readonly paint: string;
  readonly rearCab: boolean;
  /** End of the straight walls, and where they begin behind the cab. */
  readonly joint: number;
  readonly wallEnd: number;
  /** Half outline of the body (z, y) from the lower edge to the crown; z of the crown is a hair over 0. */
  readonly section: readonly Vec2[];
  readonly gutter: number;
  readonly nose: Nose;
  readonly cabPaint: readonly PaintZone[];
  readonly bands: readonly PaintBand[];
  readonly windscreen: Windscreen;
  readonly lamps: Lamps;
  readonly cabWindow: readonly Vec2[];
  readonly windows: readonly {
    readonly at: number;
    readonly width: number;
    readonly height: number;
    readonly sill: number;
  }[];
  readonly doors: readonly SideDoor[];
  readonly grilles: readonly Grille[];
  readonly roofBoxes: readonly RoofBox[];
  readonly fans: readonly Fan[];
  readonly horns: {
    readonly at: number;
    readonly y: number;
    readonly z: readonly number[];
  };
  readonly aerial: {
    readonly at: number;
    readonly foot: number;
    readonly top: number;
  } | null;
  readonly texts: readonly SideText[];
  readonly faceTexts: readonly Omit<SideText, 'at'>[];
  readonly plate: {
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
  readonly faceRails: {
    /** Upright rails at ±z from low to high. */
    readonly upright: {
      readonly z: number;
      readonly from: number;
      readonly to: number;
    };
    /** Level rails at height y; on both halves. */
    readonly level: {
      readonly y: number;
      readonly from: number;
      readonly to: number;
    };
  };
  readonly beam: {
    readonly x: number;
    readonly low: number;
    readonly half: number;
    readonly chamfer: number;
  };
  readonly plough: {
    readonly low: number;
    readonly high: number;
    readonly centre: number;
    readonly end: number;
    readonly halfLow: number;
    readonly halfHigh: number;
    /** Bars above this height instead of plate. */
    readonly solidTo: number;
  };
  readonly coupler: { readonly y: number; readonly look: 'sa3' | 'knuckle' };
  /** Underside of the body over the bogies. */
  readonly belly: number;
  readonly tank: {
    readonly from: number;
    readonly to: number;
    readonly low: number;
    readonly high: number;
    readonly half: number;
    readonly cut: number;
    readonly shoulder: number;
  };
  readonly batteries: readonly {
    readonly from: number;
    readonly to: number;
    readonly low: number;
    readonly high: number;
    readonly half: number;
  }[];
  readonly reservoirs: {
    readonly from: number;
    readonly to: number;
    readonly y: number;
    readonly radius: number;
    readonly half: number;
  };
}

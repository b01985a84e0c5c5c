import type { RoomFinish } from '../room.ts';

/** Materials of a car's service rooms, and of the corridor that runs past its compartments. */
export interface Look {
  readonly seat: string;
  readonly blanket: string;
  /** Berth boxes, shelves, cupboards. */
  readonly frame: string;
  readonly board: string;
  /** Walls between corridor and compartments; of the boards when left out. */
  readonly partition?: string;
  readonly metal: string;
  readonly rail: string;
  readonly blind: string;
  readonly passage: RoomFinish;
  /** Where its rooms to work in differ from what such rooms have everywhere. */
  readonly work?: Partial<Record<WorkUse, Partial<RoomFinish>>>;
  /** What a corridor has beyond rail and heating; left out where it has nothing. */
  readonly corridor?: CorridorDress;
}

/** What a room to work in is for: `wet` where water runs, `store` for goods, `machine`, `clinic`, `technical`. */
export type WorkUse = 'wet' | 'store' | 'machine' | 'clinic' | 'technical';

export interface CorridorDress {
  /** Short curtains at its windows instead of blinds, of this cloth. */
  readonly curtain?: string;
  /** Lamps on the wall between its windows. */
  readonly sconces?: boolean;
  /** Its ceiling lamps: long tubes, or small square ones; panels when left out. */
  readonly lamps?: 'tubes' | 'square';
  /** A woven runner on its floor. */
  readonly runner?: string;
  /** Covers of its heaters. */
  readonly heater?: string;
}

/** Words that stand on facts: a sentence, or a part of one. */
export interface Sentence {
  readonly text: string;
  /** Ids of facts; never empty. */
  readonly facts: readonly string[];
}

/** How a picture is taken, whatever the size of the place that is free for it. */
export interface Shot {
  /** What is in the picture: ids of trains, vehicles, rooms (`<train>/<n>/<room>`) or items. */
  readonly of: readonly string[];
  /** Where the camera stands: degrees from straight beside the trains (at their right) towards their heads. */
  readonly turn: number;
  /** And over the horizon. */
  readonly rise: number;
  /** Shares of the place's width and height that the picture's subject fills at most. */
  readonly across: number;
  readonly up: number;
  /** Share of the height by which the subject stands lower than the middle. */
  readonly lift: number;
}

/** A chapter: its words, and what the picture shows beside them. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly (readonly Sentence[])[];
  /** `<train>/<n>`, or null. */
  readonly car: string | null;
  readonly cut: string | null;
  readonly overlay: string | null;
  readonly light: string;
  readonly world: string;
  readonly shot: Shot;
  /** The same where the place for the picture is narrow, as on a phone. */
  readonly narrow: Shot;
  /** Cars to walk into from here. */
  readonly doors: readonly string[];
}

/** A story told in chapters, of which each is a step. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly standfirst: string;
  readonly chapters: readonly Chapter[];
}

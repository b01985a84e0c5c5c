export interface Drawn {
  readonly drawCalls: number;
  readonly triangles: number;
  /** Of the calls, those into shadow maps. */
  readonly mapCalls: number;
}

declare global {
  interface Window {
    readonly draws: { readonly last: Drawn; readonly most: Drawn; reset(): void };
  }
}

export const countDraws: string;

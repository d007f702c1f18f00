import type { Frame } from '../mentions/figures/frame.ts';

/** A figure: an article and the index among its figures. */
export interface Member {
  readonly uri: string;
  readonly index: number;
}

/** A member with its frame. */
export interface Node extends Member {
  readonly frame: Frame;
}

/** What a figure is about, as far as its sentence tells: two figures are comparable only when their frames agree. */
export interface Frame {
  /** Lemma of what is counted or measured. */
  readonly head: string | null;
}

/** One spelling of an entity, how often it stands and in which articles. */
export interface EntityText {
  readonly text: string;
  readonly count: number;
  readonly uris: readonly string[];
}

import type { Corpus } from '../corpus/corpus.ts';
import type { Read } from '../features/read.ts';
import type { Symbols } from '../features/symbols.ts';
import type { Finding } from '../findings/finding.ts';
import type { InputSchema, ToolInput } from './input.ts';

/** The articles that a language model asks about: those of an editor's workspace, or of a command line. */
export interface Desk {
  readonly corpus: Corpus;
  /** The findings of articles that settings and decisions let through, in that order. */
  readonly findings: (uris: readonly string[]) => Promise<readonly Finding[]>;
  readonly read: Read;
  /** Names and figures by their words, all of them. */
  readonly symbols: () => Promise<Symbols>;
  /** What an article is called, such as `seeds/a.txt`. */
  readonly nameOf: (uri: string) => string;
  /** Files that could not be read and why, a line each. */
  readonly leftOut: readonly string[];
}

/** Something that a language model may ask of a desk. The manifest says the same of each to VS Code. */
export interface Tool {
  /** `crossread_{verb}_{noun}`. */
  readonly name: string;
  readonly title: string;
  /** For the model: what it gives, what it cannot, and how to go on. */
  readonly description: string;
  readonly inputSchema: InputSchema;
  /** Fails with `Unanswerable` where the model can do something about it. */
  readonly answer: (desk: Desk, input: ToolInput) => Promise<object>;
}

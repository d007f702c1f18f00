import type { Answer } from './answer.ts';
import { answerDefinition } from './definition.ts';
import { answerHighlights } from './highlights.ts';
import { answerHover } from './hover.ts';
import { answerOutline } from './outline.ts';
import { answerReferences } from './references.ts';
import { answerWorkspaceSymbols } from './workspace-symbols.ts';

/** Every kind of request of the Language Server Protocol that is answered. A new one is a file and a line here. */
export const ANSWERS: readonly Answer[] = [
  answerHover,
  answerDefinition,
  answerReferences,
  answerHighlights,
  answerOutline,
  answerWorkspaceSymbols,
];

import { answerActions } from './actions.ts';
import type { Answer } from './answer.ts';
import { answerCallHierarchy } from './call-hierarchy.ts';
import { answerCompletion } from './completion.ts';
import { answerDefinition } from './definition.ts';
import { answerDiagnostics } from './diagnostics.ts';
import { answerFolding } from './folding.ts';
import { answerHighlights } from './highlights.ts';
import { answerHover } from './hover.ts';
import { answerImplementation } from './implementation.ts';
import { answerInlays } from './inlays.ts';
import { answerLenses } from './lenses.ts';
import { answerLinks } from './links.ts';
import { answerOutline } from './outline.ts';
import { answerReferences } from './references.ts';
import { answerRename } from './rename.ts';
import { answerSelection } from './selection.ts';
import { answerSemanticTokens } from './semantic-tokens.ts';
import { answerWorkspaceSymbols } from './workspace-symbols.ts';

/** Every kind of request of the Language Server Protocol that is answered. A new one is a file and a line here. */
export const ANSWERS: readonly Answer[] = [
  answerHover,
  answerDefinition,
  answerImplementation,
  answerReferences,
  answerHighlights,
  answerCallHierarchy,
  answerOutline,
  answerWorkspaceSymbols,
  answerDiagnostics,
  answerSemanticTokens,
  answerLenses,
  answerInlays,
  answerActions,
  answerFolding,
  answerSelection,
  answerLinks,
  answerCompletion,
  answerRename,
];

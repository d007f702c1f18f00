import { SymbolKind } from 'vscode-languageserver';
import type { NameKind } from '../../mentions/mention.ts';

/** What a name goes by wherever a client lists symbols, so that it has one icon in all of them. */
export const NAME_KINDS: Readonly<Record<NameKind, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Package,
  event: SymbolKind.Event,
  other: SymbolKind.Constant,
};

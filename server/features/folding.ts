import { isReadable } from '../text/blocks.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';

/** A stretch of lines that can be folded: a section, or what stands around the article's own text. */
export interface Fold extends Span {
  readonly kind: 'section' | 'chrome';
}

/** What can be folded: each section under its heading, and runs of navigation, credits and captions. */
export function folds({ blocks }: Article): Fold[] {
  const found: Fold[] = [];
  let chrome: { start: number; end: number } | null = null;
  let section: { start: number; end: number } | null = null;
  const close = (open: Span | null, kind: Fold['kind']): null => {
    if (open) found.push({ start: open.start, end: open.end, kind });
    return null;
  };
  for (const block of blocks) {
    if (isReadable(block) && block.kind !== 'caption') chrome = close(chrome, 'chrome');
    else if (chrome) chrome.end = block.end;
    else chrome = { start: block.start, end: block.end };
    if (block.kind === 'heading') {
      section = close(section, 'section');
      section = { start: block.start, end: block.end };
    } else if (section) section.end = block.end;
  }
  close(chrome, 'chrome');
  close(section, 'section');
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a path names a kind of document that articles come in too, and that is not read: a reader would miss it. */
export function isOtherDocument(path: string): boolean {
  return KINDS.test(path);
}

/** Where it would stand if it was saved as text. */
export function savedAsText(path: string): string {
  return path.replace(KINDS, '.txt');
}

const KINDS = /\.(?:pdf|docx?|odt|rtf|pages|html?|mhtml|epub|eml)$/i;

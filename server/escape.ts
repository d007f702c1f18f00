/** How text of an article is written where marks have a meaning. Imports nothing, so that the reports and the client's exports share it. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text without characters that nobody sees: those that move a terminal, and those that turn the direction of what follows. White space stays. */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** Text as HTML that shows it and nothing else, within quoted attributes too. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark]!);
}

/** Text as one line of Markdown that shows it and nothing else: every mark that Markdown or HTML gives a meaning is escaped. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .replace(/[&<>]/g, (mark) => ENTITIES[mark]!)
    .replace(/[\\`*_{}[\]()#+\-!|~$:@^=]/g, '\\$&')
    .replace(/(?<=www)\./gi, '\\.');
}

/** Text that no spreadsheet takes for a formula: one that begins like one, in full width too, gets an apostrophe before it (OWASP, "CSV Injection"). */
export function escapeFormula(text: string): string {
  const shown = visible(text);
  return /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(shown) ? `'${shown}` : shown;
}

/** A field of a CSV file (RFC 4180) that is no formula. */
export function csvField(text: string): string {
  const safe = escapeFormula(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import type { Comparison } from '../findings/comparison.ts';
import type { Finding } from '../findings/finding.ts';
import type { Figure, Quote } from '../mentions/mention.ts';
import { positionAt } from '../text/lines.ts';
import type { ReportContext } from './context.ts';

/** Version of the JSON formats of contract.md. */
export const JSON_VERSION = 1;

/** The contract's fields of a figure, in its order. */
export function figureFields(figure: Figure) {
  const { start, end, text, kind, value, low, high, iso, unit, per, hedge, about } = figure;
  return { start, end, text, kind, value, low, high, iso, unit, per, hedge, about };
}

/** The contract's fields of a quote. */
export function quoteFields({ start, end, text, speaker, cue }: Quote) {
  return { start, end, text, speaker, cue: cue && { start: cue.start, end: cue.end, text: cue.text } };
}

/** `crossread compare --format json`. */
export function comparisonJson(comparison: Comparison): string {
  return print({
    version: JSON_VERSION,
    figures: comparison.figures.map(({ about, kind, unit, per, verdict, readings, mentions }) => ({
      about,
      kind,
      unit,
      per,
      verdict,
      readings: readings.map(({ value, low, high, iso, text }) => ({ value, low, high, iso, text })),
      mentions: mentions.map((mention) => ({ path: mention.uri, ...figureFields(mention), readings: mention.readings })),
    })),
    quotes: comparison.quotes.map(({ speaker, text, source, mentions }) => ({
      speaker,
      text,
      source,
      mentions: mentions.map((mention) => ({
        path: mention.uri,
        ...quoteFields(mention),
        match: mention.match,
        changes: mention.changes.map(({ kind, source: from, here }) => ({ kind, source: from, here })),
      })),
    })),
    names: comparison.names.map(({ entity, kind, variants, misspellings, mentions }) => ({
      entity,
      kind,
      variants: variants.map(({ text, count }) => ({ text, count })),
      misspellings: misspellings.map(({ text, count }) => ({ text, count })),
      mentions: mentions.map(({ uri, start, end, text }) => ({ path: uri, start, end, text })),
    })),
  });
}

/** `crossread check --format json`. */
export function findingsJson(findings: readonly Finding[], context: ReportContext): string {
  return print({
    version: JSON_VERSION,
    findings: findings.map(({ uri, start, end, code, severity, message, related }) => {
      const { line, character } = positionAt(context.lines(uri), start);
      return {
        path: uri,
        start,
        end,
        line: line + 1,
        column: character + 1,
        code,
        severity,
        message,
        related: related.map((r) => ({ path: r.uri, start: r.start, end: r.end, message: r.message })),
      };
    }),
  });
}

/** JSON as every command prints it. What moves a terminal or turns the direction of text is written as an escape, which means the same. */
export function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

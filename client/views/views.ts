import { Disposable } from 'vscode';
import type { Session } from '../session.ts';
import { figuresView } from './figures.ts';
import { findingsView } from './findings.ts';
import { ignoredView } from './ignored.ts';
import { namesView } from './names.ts';
import { quotesView } from './quotes.ts';
import { sourcesView } from './sources.ts';

/** The views of the Crossread container, in its order. */
const VIEWS: readonly ((session: Session) => { dispose(): void })[] = [findingsView, sourcesView, namesView, quotesView, figuresView, ignoredView];

/** Creates all views. */
export function registerViews(session: Session): Disposable {
  return Disposable.from(...VIEWS.map((create) => create(session)));
}

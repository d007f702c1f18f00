import type { Session } from '../session.ts';

/** What a command does; `argument` is what a menu, a key binding or a link hands over. */
export type Command = (session: Session, argument: unknown) => Promise<unknown>;

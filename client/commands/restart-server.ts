import type { Command } from './command.ts';

/** Stops the server, where one runs, and starts a new one. */
export const restartServer: Command = (session) => session.server.restart();

import type { Command } from './commands.ts';

/** Shows the output channel. */
export const showLog: Command = (session) => {
  session.log.show();
  return Promise.resolve();
};

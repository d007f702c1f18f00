import type { Command } from './command.ts';

/** Shows the output channel. */
export const showLog: Command = (session) => {
  session.log.show();
  return Promise.resolve();
};

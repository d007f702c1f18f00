import type { ClientRequests } from '../protocol.ts';

/** What answers each request. */
export type Answers = {
  [M in keyof ClientRequests]: (params: ClientRequests[M]['params']) => ClientRequests[M]['result'] | Promise<ClientRequests[M]['result']>;
};

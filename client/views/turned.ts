/** The nodes of a tree that are open although they start closed, or closed although they start open. */
export interface Turned {
  has(node: string): boolean;
  set(node: string, turned: boolean): void;
}

/** The editor's `Memento`, as far as it is used. */
interface State {
  get<T>(key: string, missing: T): T;
  update(key: string, value: unknown): PromiseLike<void>;
}

/** More are forgotten, the oldest first: nodes of articles that are gone stay among them. */
const MOST = 500;

/** Keeps them in the workspace's state under `key`. */
export function createTurned(state: State, key: string): Turned {
  const turned = new Set(state.get<string[]>(key, []));
  return {
    has: (node) => turned.has(node),
    set(node, isTurned) {
      turned.delete(node);
      if (isTurned) turned.add(node);
      for (const oldest of turned) if (turned.size > MOST) turned.delete(oldest);
      void state.update(key, [...turned]);
    },
  };
}

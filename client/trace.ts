import { Disposable, EventEmitter, LogLevel, workspace, type LogOutputChannel } from 'vscode';

/**
 * The channel that the language client traces into. The client traces only where the channel's level is Trace; here
 * `crossread.trace.server` decides that, and the lines go to the log as information, so the setting alone is enough.
 */
export function traceChannel(log: LogOutputChannel): { readonly channel: LogOutputChannel; dispose(): void } {
  const changed = new EventEmitter<LogLevel>();
  const level = (): LogLevel => {
    const setting = workspace.getConfiguration('crossread').get<string>('trace.server', 'off');
    return setting === 'off' ? LogLevel.Info : LogLevel.Trace;
  };
  const listening = workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration('crossread.trace.server')) changed.fire(level());
  });
  const channel = new Proxy(log, {
    get(target, name) {
      if (name === 'logLevel') return level();
      if (name === 'onDidChangeLogLevel') return changed.event;
      if (name === 'trace') return (message: string) => target.info(message);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value;
    },
  });
  const both = Disposable.from(listening, changed);
  return { channel, dispose: () => void both.dispose() };
}

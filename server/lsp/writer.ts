import type { Message, MessageWriter } from 'vscode-languageserver';

/** The same writer, which writes in place of each message what `each` makes of it. */
export function writing(writer: MessageWriter, each: (message: Message) => Message): MessageWriter {
  return {
    onError: writer.onError,
    onClose: writer.onClose,
    write: (message) => writer.write(each(message)),
    end: () => writer.end(),
    dispose: () => writer.dispose(),
  };
}

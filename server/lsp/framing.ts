import { Transform, type Readable } from 'node:stream';

/** No message is longer, in bytes. */
const LONGEST = 512 * 1024 * 1024;
/** So many bytes of a header are looked at; the length of the message stands in the last of them. */
const HEADER = 8192;
const END = '\r\n\r\n';

/**
 * The messages in a stream of bytes, each with a header that says its length; headers that do not are dropped. The reader
 * of the protocol's library waits for ever after one of those. `heard` is called whenever something came in.
 */
export function wellFramed(input: Readable, heard: () => void = () => undefined): Readable {
  let header = Buffer.alloc(0);
  let body = 0;
  return input.pipe(
    new Transform({
      transform(chunk: Buffer, _encoding, done) {
        heard();
        let rest = chunk;
        while (rest.length > 0) {
          if (body > 0) {
            this.push(rest.subarray(0, body));
            const taken = Math.min(body, rest.length);
            body -= taken;
            rest = rest.subarray(taken);
            continue;
          }
          // The end of a header may be cut in two by the chunks.
          const begun = header.length;
          header = Buffer.concat([header, rest]);
          const end = header.indexOf(END, Math.max(0, begun - END.length + 1));
          if (end < 0) {
            header = header.subarray(-HEADER);
            break;
          }
          rest = rest.subarray(end + END.length - begun);
          body = lengthIn(header.toString('latin1', Math.max(0, end - HEADER), end));
          header = Buffer.alloc(0);
          if (body > 0) this.push(`Content-Length: ${body}${END}`);
        }
        done();
      },
    }),
  );
}

/** The length that a header gives; 0 where it gives none that a message can have. */
function lengthIn(header: string): number {
  const length = Number(/content-length:[ \t]*(\d{1,12})[ \t]*(?:\r\n|$)/i.exec(header)?.[1] ?? 0);
  return length <= LONGEST ? length : 0;
}

const { readdirSync, readFileSync, statSync } = require('node:fs');
const { EventEmitter, FileSystemError, FileType, workspace } = require('vscode');

const typeOf = (item) => (item.isDirectory() ? FileType.Directory : FileType.File);

/** What the disk says of a path; a file that is not there fails as the editor wants it. */
const ask = (uri, question) => {
  try {
    return question(uri.path);
  } catch {
    throw FileSystemError.FileNotFound(uri);
  }
};

const forbid = (uri) => {
  throw FileSystemError.NoPermissions(uri);
};

const disk = {
  onDidChangeFile: new EventEmitter().event,
  watch: () => ({ dispose: () => undefined }),
  stat: (uri) => ask(uri, (path) => {
    const found = statSync(path);
    return { type: typeOf(found), ctime: found.ctimeMs, mtime: found.mtimeMs, size: found.size };
  }),
  readDirectory: (uri) => ask(uri, (path) => readdirSync(path, { withFileTypes: true }).map((item) => [item.name, typeOf(item)])),
  readFile: (uri) => ask(uri, (path) => readFileSync(path)),
  createDirectory: forbid,
  writeFile: forbid,
  delete: forbid,
  rename: forbid,
};

exports.activate = (context) => {
  context.subscriptions.push(workspace.registerFileSystemProvider('virtual', disk, { isReadonly: true, isCaseSensitive: true }));
};

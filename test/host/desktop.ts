import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Gives the program of an installed desktop VS Code that can show a window here: `CROSSREAD_VSCODE`, else `code` on PATH, else the usual places. */
export function desktopVscode(): string | undefined {
  const chosen = process.env.CROSSREAD_VSCODE;
  if (chosen !== undefined) return chosen;
  if (process.platform === 'linux' && process.env.DISPLAY === undefined && process.env.WAYLAND_DISPLAY === undefined) return undefined;
  return [...onPath(), ...usualPlaces()].find((place) => existsSync(place));
}

/** The `code` of PATH is a script beside the program; one that belongs to a remote or to Windows cannot load an extension from here. */
function onPath(): string[] {
  const script = process.platform === 'win32' ? 'code.cmd' : 'code';
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, script))
    .filter((file) => existsSync(file))
    .map((file) => realpathSync(file))
    .filter((file) => !file.includes('remote-cli') && !file.startsWith('/mnt/'))
    .map((file) => programOf(path.dirname(file)));
}

function programOf(bin: string): string {
  switch (process.platform) {
    case 'win32':
      return path.join(bin, '..', 'Code.exe');
    case 'darwin':
      return path.join(bin, '..', '..', '..', 'MacOS', 'Electron');
    default:
      return path.join(bin, '..', 'code');
  }
}

function usualPlaces(): string[] {
  switch (process.platform) {
    case 'win32':
      return [process.env.LOCALAPPDATA, process.env.ProgramFiles]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [path.join(folder, 'Programs', 'Microsoft VS Code', 'Code.exe'), path.join(folder, 'Microsoft VS Code', 'Code.exe')]);
    case 'darwin':
      return ['/Applications/Visual Studio Code.app/Contents/MacOS/Electron'];
    default:
      return ['/usr/share/code/code', '/opt/visual-studio-code/code', '/snap/code/current/usr/share/code/code'];
  }
}

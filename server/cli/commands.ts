import { check } from './check.ts';
import type { CliCommand } from './command.ts';
import { compare } from './compare.ts';
import { extract } from './extract.ts';
import { lsp } from './lsp.ts';
import { mcp } from './mcp.ts';

/** Every command, in the order in which `--help` lists them. */
export const COMMANDS: readonly CliCommand[] = [extract, compare, check, lsp, mcp];

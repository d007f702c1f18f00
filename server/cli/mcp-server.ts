import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { TOOLS, askTool } from '../tools/tools.ts';
import { VERSION } from '../version.ts';
import { openDesk } from './desk.ts';
import { sayMissing } from './read.ts';

/** They read the named articles and change nothing. */
const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;

/** Answers language models about the articles of the PATH arguments, over standard input and output. */
export async function serveModel(paths: readonly string[], cached: boolean): Promise<void> {
  const desk = openDesk(paths, cached);
  // The server below: the one above takes a schema library's schemas, and these are the manifest's JSON Schemas.
  const { server } = new McpServer({ name: 'crossread', title: 'Crossread', version: VERSION });
  server.registerCapabilities({ tools: {} });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: TOOLS.map(({ name, title, description, inputSchema }) => ({ name, title, description, inputSchema, annotations: { title, ...READ_ONLY } })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const { text, refused } = await askTool(await desk(), params.name, params.arguments ?? {});
    return { content: [{ type: 'text', text }], isError: refused };
  });
  await server.connect(new StdioServerTransport());
  // They may still come: then the next question finds them.
  await sayMissing(paths);
}

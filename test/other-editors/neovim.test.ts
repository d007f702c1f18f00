import { describe, expect, it } from 'vitest';
import { installed, runEditor, snippet } from './editor.ts';

const version = installed('nvim', '--version');
if (version === null) console.log('skipped: Neovim is not installed');

/** Opens an article and writes what the language server says of it: its findings, a hover, where a quote leads to. */
const SCRIPT = `
local buffer = vim.api.nvim_get_current_buf()
local function ask(method, word)
  local line, column
  for i, text in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local at = text:find(word, 1, true)
    if at then line, column = i - 1, at; break end
  end
  local params = { textDocument = { uri = vim.uri_from_bufnr(buffer) }, position = { line = line, character = column } }
  for _, response in pairs(vim.lsp.buf_request_sync(buffer, method, params, 10000) or {}) do
    if response.result then return response.result end
  end
end
vim.wait(20000, function() return #vim.diagnostic.get(buffer) > 0 end, 50)
local findings = vim.tbl_map(function(finding) return finding.code or finding.user_data.lsp.code end, vim.diagnostic.get(buffer))
local hover = ask('textDocument/hover', '22 billion')
local definition = ask('textDocument/definition', 'unrealistic')
local file = io.open('result.json', 'w')
local encode = vim.json and vim.json.encode or vim.fn.json_encode
file:write(encode({ findings = findings, hover = hover.contents.value, definition = vim.tbl_map(function(to) return to.uri or to.targetUri end, definition) }))
file:close()
vim.cmd('qall!')
`;

describe.skipIf(version === null)('Neovim with the configuration of the README', () => {
  it('shows findings, a hover and the source of a quote', () => {
    const modern = /v0\.(\d+)/.exec(version ?? '')?.[1];
    const configuration = snippet(modern !== undefined && Number(modern) < 11 ? 'Neovim before 0.11' : 'Neovim 0.11 or later');
    const result = runEditor('nvim', () => ['--headless', '-u', 'init.lua', 'seeds/003-troops-question.txt', '-c', 'luafile script.lua'], { 'init.lua': configuration, 'script.lua': SCRIPT }) as Record<string, unknown>;
    expect(result['findings']).toContain('figure-differs');
    expect(result['hover']).toContain('$19.7 billion');
    expect(result['definition']).toEqual([expect.stringMatching(/seeds\/00\d-.*\.txt$/)]);
  });
});

import { describe, expect, it } from 'vitest';
import { installed, runEditor, snippet } from './editor.ts';

const eglot = installed('emacs', '--batch', '--eval', "(progn (package-initialize) (require 'eglot))") !== null;
if (!eglot) console.log('skipped: Emacs with eglot is not installed');

/** Opens an article and writes what the language server says of it: its findings, a hover, where a quote leads to. */
const SCRIPT = `
(setq eglot-sync-connect 30 eglot-autoshutdown t)
(require 'json)
(require 'xref)
(find-file "seeds/003-troops-question.txt")
; eglot-ensure waits for the end of the command, which a script does not have.
(run-hooks 'post-command-hook)
(defun ask (method word)
  (goto-char (point-min))
  (search-forward word)
  (goto-char (1+ (match-beginning 0)))
  (jsonrpc-request (eglot-current-server) method (eglot--TextDocumentPositionParams)))
(let ((end (+ (float-time) 20)))
  (while (and (null (flymake-diagnostics)) (< (float-time) end))
    (flymake-start)
    (accept-process-output nil 0.1)))
(let ((hover (ask :textDocument/hover "22 billion"))
      (definition (ask :textDocument/definition "unrealistic")))
  (with-temp-file "../result.json"
    (insert (json-encode
      (list (cons 'findings (with-current-buffer "003-troops-question.txt" (vconcat (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))))
            (cons 'hover (plist-get (plist-get hover :contents) :value))
            (cons 'definition (vconcat (mapcar (lambda (to) (or (plist-get to :uri) (plist-get to :targetUri))) (append definition nil)))))))))
`;

describe.skipIf(!eglot)('Emacs with the configuration of the README', () => {
  it('shows findings, a hover and the source of a quote', () => {
    const files = { 'init.el': `(package-initialize)\n${snippet('Emacs with eglot')}`, 'script.el': SCRIPT };
    const result = runEditor('emacs', () => ['--batch', '-l', 'init.el', '-l', 'eglot', '-l', 'script.el'], files) as Record<string, unknown>;
    expect(result['findings']).toEqual(expect.arrayContaining([expect.stringContaining('$19.7 billion')]));
    expect(result['hover']).toContain('$19.7 billion');
    expect(result['definition']).toEqual([expect.stringMatching(/seeds\/00\d-.*\.txt$/)]);
  });
});

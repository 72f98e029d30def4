import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Whether a text may hold tags or entities; a bare & or < is neither. */
export const MARKUP = /<[a-z/!?]|&(?:[a-z]|#[\dx])/i;

const NOTHING: TokenizerCallbacks = {
  onattribdata() {},
  onattribentity() {},
  onattribend() {},
  onattribname() {},
  oncdata() {},
  onclosetag() {},
  oncomment() {},
  ondeclaration() {},
  onend() {},
  onopentagend() {},
  onopentagname() {},
  onprocessinginstruction() {},
  onselfclosingtag() {},
  ontext() {},
  ontextentity() {},
};

/**
 * Runs htmlparser2's tokenizer over a whole text; all places are places of `source`. Not its
 * parser: that keeps a stack, on which 200,000 nested tags take minutes.
 * @param handlers may stop it: it ends after the callback that returns `false` from `goesOn`
 */
export function tokenize(
  source: string,
  mode: 'xml' | 'html',
  handlers: Partial<TokenizerCallbacks>,
  goesOn: () => boolean = () => true,
): void {
  const callbacks: TokenizerCallbacks = { ...NOTHING, ...handlers };
  const tokenizer = new Tokenizer(
    { xmlMode: mode === 'xml', decodeEntities: true },
    {
      ...callbacks,
      ontextentity(codePoint, end) {
        callbacks.ontextentity(windowsMark(codePoint), end);
      },
      onclosetag(from, to) {
        callbacks.onclosetag(from, to);
        if (!goesOn()) tokenizer.pause();
      },
    },
  );
  tokenizer.write(source);
  if (goesOn()) tokenizer.end();
}

/** `xhtml:p` → `p`, in lower case. */
export function localName(written: string): string {
  const lower = written.trim().toLowerCase();
  return lower.includes(':') ? lower.slice(lower.lastIndexOf(':') + 1) : lower;
}

/** `&#147;` is no control but the mark that Windows has at that place; HTML reads it so too. */
function windowsMark(codePoint: number): number {
  if (codePoint < 0x80 || codePoint > 0x9f) return codePoint;
  const mark = new TextDecoder('windows-1252').decode(Uint8Array.of(codePoint));
  return mark.codePointAt(0) ?? codePoint;
}

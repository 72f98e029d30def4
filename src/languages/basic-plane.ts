/**
 * A pattern that asks for letters (`\p{L}`) and figures (`\p{N}`) as one that knows those of Unicode's basic
 * plane alone, and the Han characters beyond it. The letters of dead scripts and of mathematics are lost
 * to it. V8 tells what lies beyond the basic plane by pairs of units and writes each pair out, every time
 * that a pattern asks for a letter: 15 kB of machine code for one `\p{L}+`, of which 2 are left.
 */
export function inBasicPlane(source: string): string {
  if (!ASKS.test(source)) return source;
  let isInClass = false;
  return source.replaceAll(TOKEN, (token) => {
    switch (token) {
      case '[':
        isInClass = true;
        return token;
      case ']':
        isInClass = false;
        return token;
      case String.raw`\p{L}`:
        return isInClass ? LETTERS : `[${LETTERS}]`;
      case String.raw`\p{N}`:
        return isInClass ? FIGURES : `[${FIGURES}]`;
      // Among others in a class it would take all that the class may not have.
      case String.raw`\P{L}`:
        return isInClass ? token : `[^${LETTERS}]`;
      default:
        return token;
    }
  });
}

const ASKS = /\\[Pp]\{[LN]\}/u;
const TOKEN = /\\[Pp]\{[^}]*\}|\\.|[[\]]/gsu;

/** Ranges of code points, in hexadecimal figures, as they stand in the class of a pattern. */
function ranges(list: string): string {
  return list
    .trim()
    .split(/\s+/)
    .map((range) =>
      range
        .split('-')
        .map((point) => String.fromCodePoint(Number.parseInt(point, 16)))
        .join('-'),
    )
    .join('');
}

/** Unicode 16, general category L; code points between two that nobody has assigned are taken along. */
const LETTERS = ranges(`
  0041-005a 0061-007a 00aa 00b5 00ba 00c0-00d6 00d8-00f6 00f8-02c1 02c6-02d1 02e0-02e4 02ec 02ee
  0370-0374 0376-037d 037f 0386 0388-03f5 03f7-0481 048a-0559 0560-0588 05d0-05f2 0620-064a
  066e-066f 0671-06d3 06d5 06e5-06e6 06ee-06ef 06fa-06fc 06ff 0710 0712-072f 074d-07a5 07b1
  07ca-07ea 07f4-07f5 07fa 0800-0815 081a 0824 0828 0840-0858 0860-0887 0889-088f 08a0-08c9
  0904-0939 093d 0950 0958-0961 0971-0980 0985-09b9 09bd 09ce 09dc-09e1 09f0-09f1 09fc 0a05-0a39
  0a59-0a5e 0a72-0a74 0a85-0ab9 0abd 0ad0-0ae1 0af9 0b05-0b39 0b3d 0b5c-0b61 0b71 0b83-0bb9 0bd0
  0c05-0c39 0c3d 0c58-0c61 0c80 0c85-0cb9 0cbd 0cdc-0ce1 0cf1-0cf2 0d04-0d3a 0d3d 0d4e 0d54-0d56
  0d5f-0d61 0d7a-0d7f 0d85-0dc6 0e01-0e30 0e32-0e33 0e40-0e46 0e81-0eb0 0eb2-0eb3 0ebd-0ec6
  0edc-0f00 0f40-0f6c 0f88-0f8c 1000-102a 103f 1050-1055 105a-105d 1061 1065-1066 106e-1070
  1075-1081 108e 10a0-10fa 10fc-135a 1380-138f 13a0-13fd 1401-166c 166f-167f 1681-169a 16a0-16ea
  16f1-1711 171f-1731 1740-1751 1760-1770 1780-17b3 17d7 17dc 1820-1884 1887-18a8 18aa-191e
  1950-19c9 1a00-1a16 1a20-1a54 1aa7 1b05-1b33 1b45-1b4c 1b83-1ba0 1bae-1baf 1bba-1be5 1c00-1c23
  1c4d-1c4f 1c5a-1c7d 1c80-1cbf 1ce9-1cec 1cee-1cf3 1cf5-1cf6 1cfa-1dbf 1e00-1fbc 1fbe 1fc2-1fcc
  1fd0-1fdb 1fe0-1fec 1ff2-1ffc 2071 207f 2090-209c 2102 2107 210a-2113 2115 2119-211d 2124 2126
  2128 212a-212d 212f-2139 213c-213f 2145-2149 214e 2183-2184 2c00-2ce4 2ceb-2cee 2cf2-2cf3
  2d00-2d6f 2d80-2dde 2e2f 3005-3006 3031-3035 303b-303c 3041-3096 309d-309f 30a1-30fa 30fc-318e
  31a0-31bf 31f0-31ff 3400-4dbf 4e00-a48c a4d0-a4fd a500-a60c a610-a61f a62a-a66e a67f-a69d
  a6a0-a6e5 a717-a71f a722-a788 a78b-a801 a803-a805 a807-a80a a80c-a822 a840-a873 a882-a8b3
  a8f2-a8f7 a8fb a8fd-a8fe a90a-a925 a930-a946 a960-a97c a984-a9b2 a9cf a9e0-a9e4 a9e6-a9ef
  a9fa-aa28 aa40-aa42 aa44-aa4b aa60-aa76 aa7a aa7e-aaaf aab1 aab5-aab6 aab9-aabd aac0 aac2-aadd
  aae0-aaea aaf2-aaf4 ab01-ab5a ab5c-ab69 ab70-abe2 ac00-d7fb f900-fb1d fb1f-fb28 fb2a-fbb1
  fbd3-fd3d fd50-fd8f fd92-fdc7 fdf0-fdfb fe70-fefc ff21-ff3a ff41-ff5a ff66-ffdc 20000-3ffff
`);

/** The same of category N. */
const FIGURES = ranges(`
  0030-0039 00b2-00b3 00b9 00bc-00be 0660-0669 06f0-06f9 07c0-07c9 0966-096f 09e6-09ef 09f4-09f9
  0a66-0a6f 0ae6-0aef 0b66-0b6f 0b72-0b77 0be6-0bf2 0c66-0c6f 0c78-0c7e 0ce6-0cef 0d58-0d5e
  0d66-0d78 0de6-0def 0e50-0e59 0ed0-0ed9 0f20-0f33 1040-1049 1090-1099 1369-137c 16ee-16f0
  17e0-17f9 1810-1819 1946-194f 19d0-19da 1a80-1a99 1b50-1b59 1bb0-1bb9 1c40-1c49 1c50-1c59 2070
  2074-2079 2080-2089 2150-2182 2185-2189 2460-249b 24ea-24ff 2776-2793 2cfd 3007 3021-3029
  3038-303a 3192-3195 3220-3229 3248-324f 3251-325f 3280-3289 32b1-32bf a620-a629 a6e6-a6ef
  a830-a835 a8d0-a8d9 a900-a909 a9d0-a9d9 a9f0-a9f9 aa50-aa59 abf0-abf9 ff10-ff19
`);

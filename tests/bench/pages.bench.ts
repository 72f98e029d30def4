import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { readPage } from '../../src/articles/page/read-page.ts';
import { decode } from '../../src/articles/decode.ts';
import { HOSTILE_SIZE, hostileFiles } from '../articles/hostile-files.ts';
import { evalBytes, evalPages } from '../eval/pages.eval.ts';
import { hasSharedData } from '../shared-data.ts';
import { atLeast, below, told, type Figure } from './measure/figure.ts';
import { median } from './measure/median.ts';

/** Every so manyth page: enough of all kinds, and soon done. */
const EVERY = 5;
const ROUNDS = 3;

/** Pages read whole in a second, beside Readability with a document of the whole page, in the same run. */
export function measurePages(): readonly Figure[] {
  if (!hasSharedData) return [told('pages a second', 'the measuring data is not here')];
  const pages = evalPages()
    .filter((_, index) => index % EVERY === 0)
    .map((page) => ({ bytes: evalBytes(page), url: page.url ?? null }));
  const now = new Date();
  const ours = perSecond(pages.length, () => {
    for (const { bytes, url } of pages) readPage(bytes, { url, now });
  });
  const peer = perSecond(pages.length, () => {
    for (const { bytes } of pages) readAlone(bytes);
  });
  return [
    atLeast('pages read a second and core, with all that they say of themselves', ours, 50, '/s'),
    told('Readability and linkedom, text alone', `${peer.toFixed(0)} /s`),
    told('ours to Readability and linkedom', `${(ours / peer).toFixed(2)} : 1`),
  ];
}

function readAlone(bytes: Uint8Array): void {
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return;
  try {
    new Readability(parseHTML(decoded.text).document).parse();
  } catch {
    // It throws on pages that are no documents.
  }
}

/** The slowest of the files that are made to cost much, by the megabyte. */
export function measureHostileFiles(): Figure {
  const times = hostileFiles().map(({ text, format }) => {
    const bytes = new TextEncoder().encode(text);
    return processorTime(() => parseArticle(bytes, { where: 'file', format, language: null }));
  });
  const name = `slowest of ${times.length} hostile files of ${HOSTILE_SIZE / 1000} KB`;
  return below(name, Math.max(...times), 3000, 'ms');
}

function perSecond(count: number, work: () => void): number {
  work();
  return (count / median(Array.from({ length: ROUNDS }, () => processorTime(work)))) * 1000;
}

/** Milliseconds that a processor spent on some work: what else the machine does does not count. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

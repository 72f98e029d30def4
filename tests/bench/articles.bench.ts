import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { z } from 'zod';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { annotate } from '../../src/digest/annotate.ts';
import { tellStory } from '../../src/digest/tell-story.ts';
import { hasSharedData, readSharedRows } from '../shared-data.ts';
import { projectRoot } from '../source-files.ts';
import { atLeast, below, told, type Figure } from './measure/figure.ts';
import { median } from './measure/median.ts';

const WARM_UP = 200;
const RUNS = 500;

/** Bytes of the shipped article → its verified story. */
export function measureDigest(): Figure {
  const where = 'briefings/nk-russia/2024-01-19-moscow-visit.md';
  const bytes = readFileSync(join(projectRoot, where));
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const begun = performance.now();
    const { article } = parseArticle(bytes, { where, format: 'markdown', language: 'en' });
    if (article === null) throw new Error(`${where} cannot be read`);
    tellStory(article, 'medium');
    if (run >= WARM_UP) times.push(performance.now() - begun);
  }
  return below('article bytes → verified digest, median', median(times), 5, 'ms');
}

const Row = z.object({ text: z.string(), title: z.string().optional() });

/** All steps over real articles, beside a library that does a part of them in the same run. */
export function measureThroughput(): readonly Figure[] {
  if (!hasSharedData) return [told('articles a second', 'the measuring data is not here')];
  const texts = readSharedRows('quotes/polnear.dev.jsonl').map((row) => Row.parse(row));
  const language = 'en';
  const ours = perSecond(texts.length, () => {
    for (const { text, title } of texts) {
      annotate({ text, title: title ?? null, date: null, language }, 'medium');
    }
  });
  const wink = winkNLP(model, ['sbd', 'pos']);
  const peer = perSecond(texts.length, () => {
    for (const { text } of texts) wink.readDoc(text).sentences().out();
  });
  const length = texts.reduce((sum, { text }) => sum + text.length, 0) / texts.length;
  return [
    atLeast(`articles a second, all steps (${length.toFixed(0)} characters each)`, ours, 300, '/s'),
    told('wink-nlp, sentences and parts of speech alone', `${peer.toFixed(0)} /s`),
    told('ours to wink-nlp', `${(ours / peer).toFixed(2)} : 1`),
  ];
}

/**
 * Rounds before the engine has compiled what runs often: an archive has thousands of articles.
 * Measured: its compiling threads are busy until about the sixteenth, and a round then takes an
 * eighth less than behind the sixth.
 */
const WARM_ROUNDS = 18;
const ROUNDS = 9;

function perSecond(count: number, work: () => void): number {
  for (let round = 0; round < WARM_ROUNDS; round += 1) work();
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return (count / median(times)) * 1000;
}

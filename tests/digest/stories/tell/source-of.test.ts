import { expect, test } from 'vitest';
import { sourceOf } from '../../../../src/digest/stories/tell/source-of.ts';
import { article } from '../../article.ts';

function agencyIn(publisher: string, agency: string): string | null {
  const dateline = { place: 'VELBY', agency };
  return sourceOf(article('a', 'A ferry', [], { publisher, dateline })).dateline?.agency ?? null;
}

test('the house in a dateline is no agency beside the house', () => {
  expect(agencyIn('Merle Post', 'Merle Post')).toBeNull();
  expect(agencyIn('MerlePost.example', 'Merle Post')).toBeNull();
});

test('an agency is', () => {
  expect(agencyIn('Merle Post', 'Northern Wire')).toBe('Northern Wire');
});

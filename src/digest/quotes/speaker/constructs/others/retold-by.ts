import type { Candidate } from '../../candidates.ts';
import type { Told } from '../told.ts';

/** Somebody whose words another tells; null for nobody. */
export function retoldBy(candidate: Candidate | null): Told | null {
  return candidate === null ? null : { kind: 'speaker', candidate, rule: 'retold' };
}

import type { Venue } from '../digest.ts';
import type { Block } from './blocks.ts';
import type { Scene } from './scene.ts';

/** Where or through whom a block was said. */
export function findVenues(_scene: Scene, _block: Block): Venue[] {
  return [];
}

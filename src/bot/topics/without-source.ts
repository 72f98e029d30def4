import type { TopicSource } from '../../store/topics/topic.ts';

/** The other sources of a topic. */
export function without<One extends Pick<TopicSource, 'kind' | 'url'>>(
  sources: readonly One[],
  { kind, url }: Pick<TopicSource, 'kind' | 'url'>,
): readonly One[] {
  return sources.filter((one) => one.url !== url || one.kind !== kind);
}

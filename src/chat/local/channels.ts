/** The channels of the local chat. They are there to try things out, not to organise a team. */
export const LOCAL_CHANNELS = [
  {
    id: 'general',
    name: 'general',
    topic: 'Select a sentence or a quote to see its place.',
    direct: false,
  },
  {
    id: 'wire',
    name: 'wire',
    topic: 'For digests that come by themselves.',
    direct: false,
  },
  {
    id: 'direct',
    name: 'Briefing',
    topic: 'A topic is enough here: nobody else reads along.',
    direct: true,
  },
] as const;

export type LocalChannel = (typeof LOCAL_CHANNELS)[number];

/** The only workspace of the local chat. */
export const LOCAL_WORKSPACE = 'local';

export function findChannel(id: string): LocalChannel | null {
  return LOCAL_CHANNELS.find((channel) => channel.id === id) ?? null;
}

export type Platform = 'slack' | 'discord' | 'local';

/** A place that messages go to. Ids are the platform's own, opaque to everybody else. */
export type Channel = Readonly<{ platform: Platform; workspace: string; channel: string }>;

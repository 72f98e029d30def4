export type Platform = 'slack' | 'discord' | 'local';

/** A place that messages go to. Ids are the platform's own, opaque to everybody else. */
export type Channel = Readonly<{ platform: Platform; workspace: string; channel: string }>;

/** A channel, or the thread below one of its messages. */
export type Target = Channel &
  Readonly<{
    /** `under`: the id of the message that the thread belongs to; `name`: what a thread is called that has to be opened first. */
    thread?: Readonly<{ under: string; name: string }>;
  }>;

/** What the command line has of the world. */
export type Terminal = Readonly<{
  /** Opens standard input: its lines, without their ends. */
  lines: () => AsyncIterable<string>;
  /** Resolves once the reader took it, so that a slow one holds the stream back. */
  print: (text: string) => Promise<void>;
  complain: (text: string) => Promise<void>;
  /** Columns, or null where the output is no terminal. */
  width: number | null;
}>;

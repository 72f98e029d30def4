/** One line of what `npm run eval` prints: a figure, and what it is to reach. */
export type Row = Readonly<{
  data: string;
  figure: string;
  got: string;
  reach: string;
  aim: string;
}>;

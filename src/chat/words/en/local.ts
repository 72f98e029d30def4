/** What is said on the page of this machine alone: its channels, the status view, the article beside. */
export const localWords = {
  noChannel: (channel: string, names: string) => ({
    reason: `The local chat has no channel "${channel}".`,
    remedy: `Choose one of: ${names}.`,
  }),
  /** Below an answer that the history could not take. */
  notKept: (reason: string) =>
    `This answer is gone when the page is loaded again, since it could not be kept. ${reason}`,
  status: {
    notSetUp: 'not set up',
    paused: 'paused',
    pausedBy: (reason: string, remedy: string) => `paused: ${reason} ${remedy}`,
    notConfirmed: 'sent, but not confirmed yet',
  },
  /** Why something that was found or read is not shown. */
  leftOut: {
    withheld: (reason: string) => `Withheld: ${reason}.`,
    saysTooLittle: 'This quote says too little by itself.',
    ofThePage: 'This line belongs to the page.',
  },
} as const;

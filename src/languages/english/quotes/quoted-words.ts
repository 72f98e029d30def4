/** Words that judge, by which speakers press a point. */
export const judgingWords = `
best worst greatest most outrageous terrible horrible great amazing incredible important serious wrong disgrace disaster shame huge
unprecedented dangerous critical crucial tragic unacceptable irresponsible ridiculous shocking extraordinary powerful strong clear clearly
simply absolutely totally never failed failure fail threat crisis lie lies lying
`;

/** What tells of the past, in the forms that speakers use most. */
export const pastWords = `
was were had did wasn’t weren’t didn’t came went said told got thought felt made took saw knew ran
`;

export const monthNames =
  'January February March April May June July August September October November December';

/** A day of the week, as a part of patterns: "Monday". */
export const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

import type { DateWords } from '../../lists/date-words.ts';

export const dates: DateWords = {
  published: `(?:(?:first|originally)_)?(?:published|posted|released)`,
  changed: `(?:last_)?(?:updated|modified|edited|changed|revised|revision|corrected)`,
  labels: `date publication_date date_of_publication`,
  postedBy: `author (?:posted_|written_|published_)?by`,
  on: `on`,
  at: `at`,
  to: `to until`,
  appointments: `deadline open(?:ing_hours|_today)? today's_hours valid expires? until`,
};

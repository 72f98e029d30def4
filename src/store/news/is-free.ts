import { sql, type RawBuilder, type SqlBool } from 'kysely';

/** Fetches and pauses are planned at most a day ahead, and spread a little. */
export const FURTHEST_MS = 26 * 3_600_000;

const [SOONER, LATER] = [sql.raw('<'), sql.raw('>')];

/** What is claimed: until when somebody holds it, when it is due, and what goes first. */
const CLAIMED = {
  source: {
    lease: 'lease_until',
    due: 'next_at',
    order: [{ name: 'next_at', first: SOONER }],
  },
  // Each source's newest goes first, so that none waits behind all that another brought.
  article: {
    lease: 'page_lease_until',
    due: 'page_at',
    order: [
      { name: 'page_turn', first: SOONER },
      { name: 'at', first: LATER },
    ],
  },
} as const;

type Claimed = keyof typeof CLAIMED;
type Moment = Readonly<{ now: number; leaseMs: number }>;

/**
 * Whether a row may be claimed: nobody holds it, nobody is busy with another of its host, and its
 * host did not ask to be left alone. A lease or pause that ends further ahead than any does was
 * written by a clock that was set back since, and counts for nothing.
 */
export function isFree(table: Claimed, { now, leaseMs }: Moment): RawBuilder<SqlBool> {
  const host = sql.ref(`${table}.host`);
  return sql<SqlBool>`(
    ${isUnheld(table, table, { now, leaseMs })}
    and not ${isBusy(table, host, { now, leaseMs })}
    and not exists (
      select 1 from host_pause
      where host_pause.host = ${host}
        and host_pause.until > ${now} and host_pause.until <= ${now + FURTHEST_MS}
    )
  )`;
}

/** Whether somebody holds a row of a host. */
function isBusy(table: Claimed, host: RawBuilder<unknown>, { now, leaseMs }: Moment) {
  const until = sql.ref(`busy.${CLAIMED[table].lease}`);
  return sql<SqlBool>`exists (
    select 1 from ${sql.table(table)} as busy
    where busy.host = ${host} and ${until} > ${now} and ${until} <= ${now + 2 * leaseMs}
  )`;
}

/**
 * Whether a row is due and the first of its host that may be claimed, as long as the host is free:
 * a host is asked one thing at a time. Each row is compared with those ahead of it through an index,
 * so that nothing is sorted, however much is due: with those of a lower turn, then with those of its
 * own that are newer, and so on, each a stretch of that index.
 */
export function isNext(
  table: Claimed,
  { now, leaseMs, except }: Moment & Readonly<{ except: readonly string[] }>,
): RawBuilder<SqlBool> {
  const others = except.length === 0 ? sql`` : sql`and ahead.id not in (${sql.join([...except])})`;
  // Of two that are alike in all of that, the lesser id goes first.
  const order = [...CLAIMED[table].order, { name: 'id', first: SOONER }];
  const isNoneAhead = order.map(({ name, first }, at) => {
    const own = (column: string) => sql.ref(`${table}.${column}`);
    const same = order
      .slice(0, at)
      .map((one) => sql`and ${sql.ref(`ahead.${one.name}`)} = ${own(one.name)}`);
    return sql`not exists (
      select 1 from ${sql.table(table)} as ahead
      where ahead.host = ${own('host')}
        ${sql.join(same, sql` `)}
        and ${sql.ref(`ahead.${name}`)} ${first} ${own(name)}
        and ${isDue(table, 'ahead', now)}
        and ${isUnheld(table, 'ahead', { now, leaseMs })}
        ${others}
    )`;
  });
  return sql<SqlBool>`(${isDue(table, table, now)} and ${sql.join(isNoneAhead, sql` and `)})`;
}

/**
 * Whether no feed of a page's host is due that could be asked now: it goes first. A feed shows its
 * newest items only, and what falls out unread is lost; a page stays where it is.
 */
export function isAfterFeeds(moment: Moment): RawBuilder<SqlBool> {
  return sql<SqlBool>`(
    ${isBusy('source', sql.ref('article.host'), moment)}
    or not exists (
      select 1 from source
      where source.host = article.host
        and ${isDue('source', 'source', moment.now)}
        and ${isUnheld('source', 'source', moment)}
    )
  )`;
}

/** Nothing is planned further ahead than `FURTHEST_MS`: where it is, the clock was set back. */
function isDue(table: Claimed, row: string, now: number): RawBuilder<SqlBool> {
  const due = sql.ref(`${row}.${CLAIMED[table].due}`);
  return sql`(${due} is not null and (${due} <= ${now} or ${due} > ${now + FURTHEST_MS}))`;
}

function isUnheld(table: Claimed, row: string, { now, leaseMs }: Moment): RawBuilder<SqlBool> {
  const until = sql.ref(`${row}.${CLAIMED[table].lease}`);
  return sql`(${until} is null or ${until} <= ${now} or ${until} > ${now + 2 * leaseMs})`;
}

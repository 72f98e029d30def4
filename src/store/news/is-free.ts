import { sql, type RawBuilder, type SqlBool } from 'kysely';

/** Fetches and pauses are planned at most a day ahead, and spread a little. */
export const FURTHEST_MS = 26 * 3_600_000;

/** What is claimed, and the column that says until when somebody holds it. */
const LEASES = { source: 'lease_until', article: 'page_lease_until' } as const;

/**
 * Whether a row may be claimed: nobody holds it, nobody is busy with another of its host, and its
 * host did not ask to be left alone. A lease or pause that ends further ahead than any does was
 * written by a clock that was set back since, and counts for nothing.
 */
export function isFree(
  table: keyof typeof LEASES,
  { now, leaseMs }: Readonly<{ now: number; leaseMs: number }>,
): RawBuilder<SqlBool> {
  const lease = LEASES[table];
  const own = sql.ref(`${table}.${lease}`);
  const host = sql.ref(`${table}.host`);
  const busy = sql.ref(`busy.${lease}`);
  const furthest = now + 2 * leaseMs;
  return sql<SqlBool>`(
    (${own} is null or ${own} <= ${now} or ${own} > ${furthest})
    and not exists (
      select 1 from ${sql.table(table)} as busy
      where busy.host = ${host} and ${busy} > ${now} and ${busy} <= ${furthest}
    )
    and not exists (
      select 1 from host_pause
      where host_pause.host = ${host}
        and host_pause.until > ${now} and host_pause.until <= ${now + FURTHEST_MS}
    )
  )`;
}

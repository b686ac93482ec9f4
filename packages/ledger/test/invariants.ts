import type { Sql } from "postgres";

/**
 * What must hold of every reading at any moment, whatever happened to it: one line for each
 * violation. The log is gapless and agrees with the row, ends are final and single, and booked and
 * reserved money is the sum of the calls.
 */
export async function violations(sql: Sql): Promise<string[]> {
  const rows = await sql`
    with logs as (
      select reading_id, count(*) as events, min(seq) as first, max(seq) as last
      from reading_events group by reading_id
    ), lasts as (
      select e.reading_id, e.event ->> 'type' as type from reading_events e
      join logs on logs.reading_id = e.reading_id and logs.last = e.seq
    ), ends as (
      select reading_id, count(*) as ends from reading_events
      where event ->> 'type' in ('completed', 'failed', 'cancelled') group by reading_id
    ), money as (
      select reading_id,
        coalesce(sum(reserve_micros) filter (where state = 'open'), 0) as reserved,
        coalesce(sum(cost_micros) filter (where state <> 'open'), 0) as cost,
        count(*) filter (where state <> 'open') as calls
      from model_calls group by reading_id
    )
    select r.id, problem from coach_readings r
    left join logs on logs.reading_id = r.id
    left join lasts on lasts.reading_id = r.id
    left join ends on ends.reading_id = r.id
    left join money on money.reading_id = r.id
    cross join lateral (values
      ('the log has a gap', logs.first <> 1 or logs.events <> logs.last),
      ('the row does not know its log''s end', coalesce(logs.last, 0) <> r.last_seq),
      ('an ended reading''s log does not end so',
        r.status in ('completed', 'failed', 'cancelled') and lasts.type <> r.status),
      ('an open reading''s log has ended',
        r.status in ('pending', 'processing') and ends.ends > 0),
      ('it ended more than once', ends.ends > 1),
      ('completed without a text, or a text without completed',
        (r.status = 'completed') <> (r.content is not null)),
      ('failed without a code', (r.status = 'failed') <> (r.failure_code is not null)),
      ('a lease without an owner', (r.status = 'processing') <> (r.lease_until is not null)),
      ('reserved is not what open calls reserve', r.reserved_micros <> coalesce(money.reserved, 0)),
      ('booked is not what calls cost', r.cost_micros <> coalesce(money.cost, 0)),
      ('calls are miscounted', r.calls <> coalesce(money.calls, 0))
    ) as checks (problem, violated)
    where violated`;
  return rows.map((row) => `${String(row.id)}: ${String(row.problem)}`);
}

-- One row for each reading. The table may exist already, from before there was a queue:
-- (id, user_id, reading_type, birth columns, content, created_at). It is extended, nothing in it
-- changes, and its rows count as completed.
create table if not exists public.coach_readings (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  reading_type text,
  content text,
  created_at timestamptz not null default now()
);

do $$
declare
  v_column record;
begin
  if (select count(*) from information_schema.columns
      where table_schema = 'public' and table_name = 'coach_readings'
        and column_name in ('id', 'user_id') and data_type = 'uuid') <> 2 then
    raise exception 'coach_readings must have the uuid columns id and user_id';
  end if;
  -- A new reading does not fill the old columns (its birth data is in accepted_order).
  for v_column in
    select column_name from information_schema.columns
    where table_schema = 'public' and table_name = 'coach_readings'
      and is_nullable = 'NO' and column_default is null and column_name not in ('id', 'user_id')
  loop
    execute format('alter table public.coach_readings alter column %I drop not null',
      v_column.column_name);
  end loop;
end $$;

alter table public.coach_readings
  add column if not exists reading_type text,
  add column if not exists content text,
  add column if not exists created_at timestamptz not null default now(),
  -- What was ordered.
  add column if not exists agent_id text,
  add column if not exists depth text not null default 'basic',
  add column if not exists style text not null default 'klar',
  add column if not exists language text not null default 'de',
  add column if not exists accepted_order jsonb,
  add column if not exists registry_hash text,
  add column if not exists idempotency_key text,
  add column if not exists order_hash text,
  -- Where it stands. `completed` is the default for the rows from before; accept writes `pending`.
  add column if not exists status text not null default 'completed',
  add column if not exists failure_code text,
  add column if not exists epoch integer not null default 0,
  add column if not exists attempts integer not null default 0,
  add column if not exists last_seq integer not null default 0,
  add column if not exists fair_tag integer not null default 0,
  add column if not exists worker_id text,
  add column if not exists due_at timestamptz not null default now(),
  add column if not exists offered_at timestamptz,
  add column if not exists lease_until timestamptz,
  add column if not exists deadline_at timestamptz,
  add column if not exists updated_at timestamptz not null default now(),
  -- Money: what open calls may still cost, and what the ended ones did. Millionths of the unit.
  add column if not exists reserved_micros bigint not null default 0,
  add column if not exists cost_micros bigint not null default 0,
  add column if not exists calls integer not null default 0,
  add column if not exists input_tokens bigint not null default 0,
  add column if not exists output_tokens bigint not null default 0,
  -- What came of it; the Markdown is in `content`.
  add column if not exists sections jsonb,
  add column if not exists receipt jsonb,
  add column if not exists receipt_hash text;

-- Rows from before: their type was an agent, a depth, or something of their own.
update public.coach_readings
set agent_id = case
      when reading_type in ('business', 'relationship', 'crisis', 'personality') then reading_type
      else 'personality'
    end,
    depth = case
      when reading_type in ('basic', 'advanced', 'professional') then reading_type
      else depth
    end,
    updated_at = coalesce(created_at, updated_at),
    due_at = coalesce(created_at, due_at)
where agent_id is null;

alter table public.coach_readings
  -- An old server may go on inserting rows for a while: they are complete, too.
  alter column agent_id set default 'personality',
  alter column agent_id set not null,
  alter column id set default gen_random_uuid(),
  alter column created_at set default now();

do $$
declare
  v_constraint record;
begin
  if not exists (select from pg_constraint where conname = 'coach_readings_status_known'
      and conrelid = 'public.coach_readings'::regclass) then
    alter table public.coach_readings
      add constraint coach_readings_status_known check
        (status in ('pending', 'processing', 'completed', 'failed', 'cancelled')),
      add constraint coach_readings_order_known check
        (accepted_order is not null or status = 'completed'),
      add constraint coach_readings_money_positive check (reserved_micros >= 0 and cost_micros >= 0);
  end if;
  -- Erasing a person erases their readings. `not valid`: old rows may belong to nobody any more.
  if not exists (select from pg_constraint where contype = 'f' and confdeltype = 'c'
      and conrelid = 'public.coach_readings'::regclass
      and confrelid = 'auth.users'::regclass) then
    for v_constraint in
      select conname from pg_constraint where contype = 'f'
        and conrelid = 'public.coach_readings'::regclass and confrelid = 'auth.users'::regclass
    loop
      execute format('alter table public.coach_readings drop constraint %I', v_constraint.conname);
    end loop;
    alter table public.coach_readings add constraint coach_readings_user
      foreign key (user_id) references auth.users (id) on delete cascade not valid;
  end if;
end $$;

create unique index if not exists coach_readings_idempotency
  on public.coach_readings (user_id, idempotency_key) where idempotency_key is not null;
create index if not exists coach_readings_list
  on public.coach_readings (user_id, created_at desc, id desc);
create index if not exists coach_readings_queue
  on public.coach_readings (agent_id, fair_tag, created_at, id)
  where status in ('pending', 'processing');
create index if not exists coach_readings_open_of_user
  on public.coach_readings (user_id) where status in ('pending', 'processing');
create index if not exists coach_readings_due
  on public.coach_readings (due_at) where status = 'pending';
create index if not exists coach_readings_lease
  on public.coach_readings (lease_until) where status = 'processing';
create index if not exists coach_readings_deadline
  on public.coach_readings (deadline_at) where status in ('pending', 'processing');

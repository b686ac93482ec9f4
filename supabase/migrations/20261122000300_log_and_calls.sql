-- What happened to a reading, in order: seq counts 1, 2, 3 ... and is given under the row's lock.
create table public.reading_events (
  reading_id uuid not null references public.coach_readings (id) on delete cascade,
  seq integer not null check (seq >= 1),
  at timestamptz not null,
  event jsonb not null check (event ? 'type'),
  primary key (reading_id, seq)
);

-- One row for each paid call.
-- open: may still cost its reserve. assumed: its worker is gone, booked at the reserve until the
-- worker says otherwise. settled: booked as the provider reported it.
create table public.model_calls (
  id uuid primary key,
  reading_id uuid not null references public.coach_readings (id) on delete cascade,
  epoch integer not null,
  purpose text not null,
  provider text not null,
  model text not null,
  state text not null default 'open' check (state in ('open', 'assumed', 'settled')),
  reserve_micros bigint not null check (reserve_micros >= 0),
  cost_micros bigint not null default 0 check (cost_micros >= 0),
  input_tokens bigint not null default 0,
  output_tokens bigint not null default 0,
  result text,
  response_id text,
  usage jsonb,
  answer text,
  error text,
  began_at timestamptz not null default now(),
  settled_at timestamptz
);
create index model_calls_reading on public.model_calls (reading_id);
create index model_calls_open on public.model_calls (reading_id) where state = 'open';

-- Heartbeats: which process serves which agents, with how many slots.
create table public.workers (
  worker_id text primary key,
  agents jsonb not null,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  last_claim_at timestamptz
);

-- The agents and prompts that orders were accepted with.
create table public.registry_snapshots (
  hash text primary key,
  content jsonb not null,
  created_at timestamptz not null default now()
);

-- Keys of servers: the hash only.
create table public.service_keys (
  id uuid primary key default gen_random_uuid(),
  key_hash text not null unique,
  name text not null,
  scopes text[] not null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);

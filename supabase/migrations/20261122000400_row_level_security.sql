-- Clients may read their own readings and logs, and write nothing. Everything else has no policy,
-- so it is closed to them: calls hold unchecked text, snapshots prompts, keys hashes.
-- Row level security carries this alone, because some hosts grant all on every table by default.
do $$
declare
  v_table text;
  v_policy record;
begin
  foreach v_table in array array['coach_readings', 'reading_events', 'model_calls', 'workers',
      'registry_snapshots', 'service_keys'] loop
    execute format('alter table public.%I enable row level security', v_table);
    execute format('alter table public.%I force row level security', v_table);
    execute format('revoke all on table public.%I from public, anon, authenticated', v_table);
    execute format('grant select, insert, update, delete on table public.%I to service_role', v_table);
  end loop;
  -- The front end once wrote readings itself. It orders them now, so its policies go.
  for v_policy in select policyname from pg_policies
      where schemaname = 'public' and tablename = 'coach_readings' loop
    raise notice 'policy % of coach_readings is replaced', v_policy.policyname;
    execute format('drop policy %I on public.coach_readings', v_policy.policyname);
  end loop;
end $$;

grant select on table public.coach_readings, public.reading_events to authenticated;

create policy own_readings on public.coach_readings for select to authenticated
  using ((select auth.uid()) = user_id);

create policy own_reading_events on public.reading_events for select to authenticated
  using (exists (
    select from public.coach_readings r
    where r.id = reading_id and r.user_id = (select auth.uid())
  ));

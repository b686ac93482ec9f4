-- The roles that PostgREST switches to. Hosted Supabase has them; a bare PostgreSQL gets them here,
-- because later migrations grant to them by name.
do $$
begin
  if not exists (select from pg_roles where rolname = 'anon') then
    create role anon nologin noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'authenticated') then
    create role authenticated nologin noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'service_role') then
    create role service_role nologin noinherit bypassrls;
  end if;
end $$;

-- Steps that several moves share. Not in `public`, so PostgREST does not expose them.
create schema if not exists ck;
revoke all on schema ck from public, anon, authenticated;
grant usage on schema ck to service_role;
grant usage on schema public to anon, authenticated, service_role;

-- Money: a call is reserved before it is made and booked after it, once. Millionths of the unit.

-- The fence and the ceiling in one step: what is booked, reserved and now asked for together.
create function public.begin_call(
  p_call_id uuid, p_id uuid, p_epoch integer, p_purpose text, p_provider text, p_model text,
  p_reserve_micros bigint, p_ceiling_micros bigint
) returns jsonb
language plpgsql security invoker set search_path = '' as $$
declare
  v_reading public.coach_readings;
begin
  select * into v_reading from public.coach_readings where id = p_id for update;
  if v_reading.id is null or v_reading.status <> 'processing' or v_reading.epoch <> p_epoch then
    return jsonb_build_object('outcome', 'lost');
  elsif exists (select from public.model_calls where id = p_call_id) then
    return jsonb_build_object('outcome', 'ok');
  elsif v_reading.cost_micros + v_reading.reserved_micros + p_reserve_micros > p_ceiling_micros then
    return jsonb_build_object('outcome', 'over_ceiling');
  end if;
  insert into public.model_calls
    (id, reading_id, epoch, purpose, provider, model, reserve_micros, began_at)
  values (p_call_id, p_id, p_epoch, p_purpose, p_provider, p_model, p_reserve_micros,
    clock_timestamp());
  update public.coach_readings set reserved_micros = reserved_micros + p_reserve_micros
  where id = p_id;
  return jsonb_build_object('outcome', 'ok');
end $$;

-- Not fenced: the call was made, so it is booked, whoever owns the reading now. Repeatable.
-- `unknown`: never begun, or its reading is erased.
create function public.settle_call(
  p_call_id uuid, p_result text, p_cost_micros bigint, p_input_tokens bigint,
  p_output_tokens bigint, p_response_id text, p_usage jsonb, p_answer text, p_error text
) returns jsonb
language plpgsql security invoker set search_path = '' as $$
declare
  v_call public.model_calls;
begin
  -- The reading first, then its call.
  perform from public.coach_readings
  where id = (select reading_id from public.model_calls where id = p_call_id) for update;
  select * into v_call from public.model_calls where id = p_call_id for update;
  if v_call.id is null then
    return jsonb_build_object('outcome', 'unknown');
  elsif v_call.state = 'settled' then
    return jsonb_build_object('outcome', 'repeated');
  end if;

  update public.model_calls
  set state = 'settled', result = p_result, cost_micros = p_cost_micros,
      input_tokens = p_input_tokens, output_tokens = p_output_tokens, response_id = p_response_id,
      usage = p_usage, answer = p_answer, error = p_error, settled_at = clock_timestamp()
  where id = p_call_id;
  -- An assumed call is booked already, at its reserve: only the difference is left.
  update public.coach_readings
  set reserved_micros = reserved_micros
        - case v_call.state when 'open' then v_call.reserve_micros else 0 end,
      cost_micros = cost_micros - v_call.cost_micros + p_cost_micros,
      calls = calls + case v_call.state when 'open' then 1 else 0 end,
      input_tokens = input_tokens + p_input_tokens,
      output_tokens = output_tokens + p_output_tokens
  where id = v_call.reading_id;
  return jsonb_build_object('outcome', 'settled');
end $$;

revoke execute on function public.begin_call, public.settle_call from public, anon, authenticated;
grant execute on function public.begin_call, public.settle_call to service_role;

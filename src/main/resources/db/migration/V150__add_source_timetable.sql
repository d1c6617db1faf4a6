-- What a publisher says in its feed of its own rhythm, where its entries bear that out.
ALTER TABLE source
    -- 0 if it says nothing
    ADD COLUMN ttl_seconds bigint NOT NULL DEFAULT 0,
    -- bit n stands for hour n of the day in UTC
    ADD COLUMN silent_hours integer NOT NULL DEFAULT 0,
    -- bit n stands for day n of the week in UTC, 1 being Monday
    ADD COLUMN silent_days integer NOT NULL DEFAULT 0;

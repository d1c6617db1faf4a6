package dev.docket.platform.security;

import org.jdbi.v3.sqlobject.SingleValue;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Keys that every replica shares. */
interface SecretStore {

    @SqlUpdate("INSERT INTO secret (name, value) VALUES (:name, :value) ON CONFLICT DO NOTHING")
    void offer(String name, byte[] value);

    @SqlQuery("SELECT value FROM secret WHERE name = :name")
    @SingleValue
    byte @Nullable [] value(String name);
}

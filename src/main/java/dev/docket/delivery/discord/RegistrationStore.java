package dev.docket.delivery.discord;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** What Discord was last told about our commands. */
interface RegistrationStore {

    @SqlQuery("SELECT fingerprint FROM chat_registration WHERE application_id = :applicationId")
    Optional<String> fingerprint(String applicationId);

    @SqlUpdate(
            """
            INSERT INTO chat_registration (application_id, fingerprint, registered_at)
            VALUES (:applicationId, :fingerprint, :now)
            ON CONFLICT (application_id) DO UPDATE
            SET fingerprint = excluded.fingerprint, registered_at = excluded.registered_at
            """)
    void registered(String applicationId, String fingerprint, Instant now);
}

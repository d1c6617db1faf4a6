package dev.docket.platform.mail;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.SingleValue;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The built-in outbox in the database. */
interface MailOutboxStore {

    @SqlUpdate(
            """
            INSERT INTO mail_outbox (created, recipient, subject, message)
            VALUES (:created, :recipient, :subject, :message)
            """)
    @GetGeneratedKeys("id")
    long insert(Instant created, String recipient, String subject, byte[] message);

    @SqlQuery(
            """
            SELECT id, created, recipient, subject
            FROM mail_outbox
            ORDER BY id DESC
            LIMIT :limit
            """)
    @RegisterConstructorMapper(KeptMail.class)
    List<KeptMail> newest(int limit);

    @SqlQuery("SELECT message FROM mail_outbox WHERE id = :id")
    @SingleValue
    byte @Nullable [] message(long id);
}

package dev.docket.desk;

import java.nio.charset.StandardCharsets;
import org.jdbi.v3.core.Jdbi;

/** What the desk shows, put straight into the database. */
public record DeskRows(Jdbi jdbi) {

    /** A mail with a text and a hostile HTML part. */
    private static final String MAIL =
            """
            Subject: Please confirm
            Content-Type: multipart/alternative; boundary="b"

            --b
            Content-Type: text/plain; charset=UTF-8

            Confirm: https://docket.example/en/confirm/abc.
            --b
            Content-Type: text/html; charset=UTF-8

            <p onclick="x()">Confirm<script>alert(1)</script></p>
            --b--
            """;

    /** A source that fails; returns its id. */
    public long source(String name) {
        return id(
                """
                INSERT INTO source (slug, name, publisher, kind, listed_address, address, section,
                                    language, authority, next_visit, health, problem)
                VALUES (:name, :name, 'P', 'FEED', :name, :name, 'x', 'en', 2, now(), 'FAILING',
                        'certificate expired on 3 May')
                ON CONFLICT (slug) DO UPDATE SET paused = false
                RETURNING id
                """,
                "name",
                name);
    }

    /** A kept mail; returns its id. */
    public long mail() {
        return mail(MAIL);
    }

    /** A kept mail of these octets; returns its id. */
    public long mail(String message) {
        return id(
                """
                INSERT INTO mail_outbox (created, recipient, subject, message)
                VALUES (now(), 'reader@example.org', 'Please confirm', :message)
                RETURNING id
                """,
                "message",
                message.getBytes(StandardCharsets.UTF_8));
    }

    /** A delivery of number 31 that the peer refused. */
    public void refusal(String address, String reason) {
        jdbi.useHandle(handle ->
                handle.execute(
                        """
                        INSERT INTO delivery (edition, number, channel, address, language, token,
                                              state, created, due, note)
                        VALUES ('weekly', 31, 'email', ?, 'en', gen_random_uuid(), 'refused',
                                now(), now(), ?)
                        ON CONFLICT DO NOTHING
                        """,
                        address,
                        reason));
    }

    private long id(String sql, String name, Object value) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).bind(name, value).mapTo(Long.class).one());
    }
}

package dev.docket.desk.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.desk.DeskRows;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.mail.MailConfig;
import dev.docket.platform.mail.MailConfigs;
import dev.docket.platform.mail.MailOutbox;
import dev.docket.platform.security.FormTokens;
import dev.docket.platform.security.Secrets;
import dev.docket.platform.security.SignedTokens;
import dev.docket.platform.time.DocketClock;
import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxPagesIT {

    private final Jdbi jdbi = TestDatabase.fresh();
    private final DeskRows rows = new DeskRows(jdbi);
    private final DocketClock clock = new DocketClock();
    private final OutboxPages pages =
            new OutboxPages(
                    new MailOutbox(jdbi, clock),
                    new DeskReply(
                            new FormTokens(new SignedTokens(new Secrets(jdbi), clock)),
                            MailConfigs.of(MailConfig.class, Map.of()),
                            MailConfigs.of(DocketConfig.class, Map.of())));

    @Test
    void a_mails_html_comes_as_it_is_under_a_policy_that_runs_nothing() {
        var answer = pages.html(rows.mail());
        var html = answer.getEntity().toString();
        assertTrue(html.contains("<script>alert(1)</script>"), "nothing is hidden from the eye");
        var policy = answer.getHeaderString("Content-Security-Policy");
        assertTrue(policy.startsWith("sandbox;"), policy);
        assertTrue(policy.contains("default-src 'none'"), policy);
        assertTrue(!policy.contains("allow-") && !policy.contains("script-src"), policy);
        assertEquals("no-store", answer.getHeaderString("Cache-Control"));
    }

    @Test
    void a_message_is_handed_out_to_the_last_byte_and_never_shown_in_place() {
        var message = "Subject: x\r\n\r\n\u0000\u00ff<script>alert(1)</script>";
        var id = rows.mail(message);
        var answer = pages.raw(id);
        assertArrayEquals(message.getBytes(StandardCharsets.UTF_8), (byte[]) answer.getEntity());
        assertEquals(
                "attachment; filename=message-" + id + ".eml",
                answer.getHeaderString("Content-Disposition"));
        assertEquals("no-store", answer.getHeaderString("Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, 999_999_999_999_999_999L})
    void a_mail_that_there_is_not_is_not_found(long id) {
        assertThrows(NotFoundException.class, () -> pages.html(id));
        assertThrows(NotFoundException.class, () -> pages.raw(id));
    }

    @Test
    void a_mail_without_html_has_no_frame_to_show() {
        var id = rows.mail("Subject: x\r\nContent-Type: text/plain\r\n\r\nWords");
        assertThrows(NotFoundException.class, () -> pages.html(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/html; charset=?utf-8?\n\n<p>x",
                "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+x",
                "Content-Type: multipart/mixed; Boundary=b\n\n--b\nContent-Type: text/html\n\n<p>x"
            })
    void a_mail_of_any_make_has_its_html_shown(String message) {
        assertEquals(200, pages.html(rows.mail(message)).getStatus());
    }
}

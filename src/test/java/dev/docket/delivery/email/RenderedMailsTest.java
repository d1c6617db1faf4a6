package dev.docket.delivery.email;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.docket.delivery.ChangedDigest;
import dev.docket.digest.Digest;
import dev.docket.platform.text.Language;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RenderedMailsTest {

    private final AtomicInteger renderings = new AtomicInteger();
    private final EmailRenderer renderer = MailFixture.renderer();
    private final RenderedMails mails =
            new RenderedMails((digest, language) -> {
                renderings.incrementAndGet();
                return renderer.render(digest, language);
            });

    @Test
    void one_rendering_serves_all_readers_of_a_language() {
        var first = mails.of(digest(31), Language.EN);
        assertSame(first, mails.of(digest(31), Language.EN));
        assertEquals(1, renderings.get());
        assertNotSame(first, mails.of(digest(31), Language.CS));
        assertNotSame(first, mails.of(digest(32), Language.EN));
    }

    @Test
    void a_mail_that_is_still_asked_for_stays_while_older_ones_go() {
        var kept = mails.of(digest(1), Language.EN);
        for (int number = 2; number <= 20; number++) {
            mails.of(digest(number), Language.EN);
            assertSame(kept, mails.of(digest(1), Language.EN));
        }
        assertEquals(20, renderings.get());
        mails.of(digest(2), Language.EN);
        assertEquals(21, renderings.get(), "number 2 was forgotten");
    }

    @Test
    void three_digests_in_three_languages_are_kept() {
        for (int round = 0; round < 2; round++) {
            for (int number = 1; number <= 3; number++) {
                for (var language : Language.values()) {
                    mails.of(digest(number), language);
                }
            }
        }
        assertEquals(9, renderings.get());
    }

    private static Digest digest(int number) {
        return new ChangedDigest().key("weekly", number).stories(List.of()).digest();
    }
}

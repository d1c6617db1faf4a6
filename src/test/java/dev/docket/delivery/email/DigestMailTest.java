package dev.docket.delivery.email;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.ChangedDigest;
import dev.docket.digest.DigestKey;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.mail.MailAddress;
import dev.docket.platform.mail.RandomText;
import dev.docket.platform.text.Language;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DigestMailTest {

    private static final URI BASE = URI.create("https://docket.example/");
    private static final MailReader ANNA =
            MailReader.sample(BASE, new DigestKey("weekly", 31), "en");

    @Test
    void no_title_can_add_a_header_or_begin_the_body() {
        var before = headerNames(copy("A calm title"));
        for (int seed = 0; seed < 200; seed++) {
            var copy = copy("x\r\nBcc: eva@example.org\r\n\r\n" + new RandomText(seed).of(60));
            assertEquals(before, headerNames(copy), "seed " + seed);
        }
    }

    @Test
    void a_reader_who_leaves_does_so_by_one_click() {
        var head = head(copy("A title"));
        assertTrue(head.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), head);
        assertTrue(unfolded(head).contains("List-Unsubscribe: <" + ANNA.unsubscribe() + ">"), head);
    }

    @Test
    void a_repetition_is_known_by_its_message_id() {
        var mail = render("A title");
        var first = mail.copy(ANNA, "token-1", SampleDigest.MONDAY).message().octets();
        var again = mail.copy(ANNA, "token-1", SampleDigest.MONDAY).message().octets();
        assertArrayEquals(first, again);
        assertTrue(head(text(first)).contains("Message-ID: <token-1@"), head(text(first)));
    }

    @Test
    void a_sample_reader_is_the_same_each_time_and_another_for_each_digest_and_language() {
        assertEquals(ANNA, MailReader.sample(BASE, new DigestKey("weekly", 31), "en"));
        var others =
                List.of(
                        MailReader.sample(BASE, new DigestKey("weekly", 31), "cs"),
                        MailReader.sample(BASE, new DigestKey("weekly", 32), "en"),
                        MailReader.sample(BASE, new DigestKey("daily", 31), "en"));
        assertEquals(3, others.stream().map(MailReader::unsubscribe).distinct().count());
        assertFalse(others.stream().map(MailReader::address).anyMatch(ANNA.address()::equals));
        assertTrue(ANNA.preferences().toString().startsWith("https://docket.example/en/"));
    }

    @Test
    void an_address_with_markup_in_it_is_shown_and_not_obeyed() {
        var odd =
                new MailReader(
                        new MailAddress("<b>o'neil&co</b>", "example.org"),
                        ANNA.unsubscribe(),
                        ANNA.preferences());
        var html = render("A title").html(odd);
        assertTrue(html.contains("&lt;b&gt;o&#39;neil&amp;co&lt;/b&gt;@example.org"));
        assertFalse(html.contains("<b>o"));
        assertTrue(render("A title").text(odd).contains("<b>o'neil&co</b>@example.org"));
    }

    @Test
    void a_source_that_could_not_be_read_is_named_in_both_parts_and_its_name_is_no_markup() {
        var digest = new ChangedDigest().unread("No word from <i>Harbour</i>.").digest();
        var mail = MailFixture.renderer().render(digest, Language.EN);
        assertTrue(mail.html(ANNA).contains("No word from &lt;i&gt;Harbour&lt;/i&gt;."));
        assertTrue(mail.text(ANNA).contains("No word from <i>Harbour</i>."));
    }

    private static String copy(String title) {
        return text(render(title).copy(ANNA, "id", SampleDigest.MONDAY).message().octets());
    }

    private static DigestMail render(String title) {
        var digest = new ChangedDigest().title(title).stories(List.of()).digest();
        return MailFixture.renderer().render(digest, Language.EN);
    }

    private static List<String> headerNames(String copy) {
        return Arrays.stream(unfolded(head(copy)).split("\r\n"))
                .map(line -> line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String head(String copy) {
        return copy.substring(0, copy.indexOf("\r\n\r\n"));
    }

    private static String unfolded(String head) {
        return head.replaceAll("\r\n[ \t]+", " ");
    }

    private static String text(byte[] octets) {
        return new String(octets, StandardCharsets.US_ASCII);
    }
}

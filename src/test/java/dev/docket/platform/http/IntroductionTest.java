package dev.docket.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.mail.MailConfigs;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntroductionTest {

    private static final String AGENT = "Docket/0.1 (+https://docket.example/en/about)";

    private static HttpSettings settings(String... pairs) {
        var values = new HashMap<>(Map.of("docket.http.user-agent", AGENT));
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return MailConfigs.of(HttpSettings.class, values);
    }

    @Test
    void says_who_asks_and_pretends_to_be_nobody_else() {
        var headers = Introduction.of(settings()).headers();
        assertEquals(AGENT, headers.get("User-Agent"));
        assertFalse(headers.toString().contains("Mozilla"), headers::toString);
        assertNull(headers.get("From"));
    }

    @Test
    void a_contact_is_told_in_both_places_where_webmasters_look() {
        var headers =
                Introduction.of(settings("docket.http.contact", "desk@docket.example")).headers();
        assertEquals(AGENT + " (desk@docket.example)", headers.get("User-Agent"));
        assertEquals("desk@docket.example", headers.get("From"));
    }

    @Test
    void anything_is_accepted_but_feeds_are_preferred() {
        var accept = String.valueOf(Introduction.of(settings()).headers().get("Accept"));
        assertTrue(accept.startsWith("application/atom+xml, application/rss+xml"), accept);
        assertTrue(accept.endsWith("*/*;q=0.5"), accept);
    }

    @ParameterizedTest
    @CsvSource({
        "Docket/0.1 (+http://localhost:8080/en/about), true",
        "Docket/0.1 (+http://127.0.0.1/), true",
        "Docket/0.1 (+https://docket.example/en/about), false"
    })
    void an_address_of_this_machine_is_no_address_to_complain_to(String agent, boolean hides) {
        var settings = settings("docket.http.user-agent", agent);
        assertEquals(hides, Introduction.hidesFromWebmasters(settings));
        assertFalse(
                Introduction.hidesFromWebmasters(
                        settings("docket.http.user-agent", agent, "docket.http.contact", "a@b")));
    }
}

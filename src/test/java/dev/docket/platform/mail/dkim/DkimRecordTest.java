package dev.docket.platform.mail.dkim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DkimRecordTest {

    @Test
    void a_short_value_is_one_string() {
        assertEquals(
                "s._domainkey.docket.example. IN TXT \"v=DKIM1; p=abc\"",
                new DkimRecord("s._domainkey.docket.example", "v=DKIM1; p=abc").zoneLine());
    }

    @Test
    void a_long_value_is_cut_into_strings_that_dns_can_carry() {
        var line = new DkimRecord("s", "a".repeat(255) + "b".repeat(255) + "c").zoneLine();
        assertEquals(
                "s. IN TXT \"%s\" \"%s\" \"c\"".formatted("a".repeat(255), "b".repeat(255)), line);
    }
}

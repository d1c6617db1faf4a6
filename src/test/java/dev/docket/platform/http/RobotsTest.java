package dev.docket.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.time.DocketClock;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Validators TAGGED = new Validators("\"rules\"", null);

    private final DocketClock clock = new DocketClock();
    private final List<URI> read = new ArrayList<>();
    private final List<Validators> sent = new ArrayList<>();
    private int status = 200;
    private byte[] file = new byte[0];
    private final Robots robots = new Robots(clock, TestSettings.USUAL, this::answer);

    @BeforeEach
    void stop_the_clock() {
        clock.pin(NOON);
    }

    private Hop answer(URI address, Validators validators) {
        read.add(address);
        sent.add(validators);
        var headers =
                new Hop.Headers("text/plain", TAGGED, null, null, false, Freshness.UNSAID, "");
        return new Hop(address, status, headers, file);
    }

    private boolean allows(String address) throws IOException {
        return robots.allows(URI.create(address));
    }

    private boolean allows(String rules, String path) throws IOException {
        file = rules.getBytes(UTF_8);
        return new Robots(clock, TestSettings.USUAL, this::answer)
                .allows(URI.create("https://tide.example" + path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "User-agent: *;Disallow: /p | /p/a | false",
                "User-agent: *;Disallow: /p | /q | true",
                "User-agent: *;Disallow: /p;Allow: /p/open | /p/open/a | true",
                "User-agent: *;Disallow: /*.pdf$ | /a.pdf | false",
                "User-agent: *;Disallow: /*.pdf$ | /a.pdf?x | true",
                "User-agent: *;Disallow: | /a | true",
                "User-agent: Otherbot;Disallow: / | /a | true",
                "User-agent: docket;Disallow: /;;User-agent: *;Allow: / | /a | false",
                "User-agent: DOCKET;Allow: /;;User-agent: *;Disallow: / | /a | true",
                "user-agent: *;disallow: /p # secret | /p | false",
                "User-agent: *;Disallow: /?s= | /?s=x | false",
                "Sitemap: https://tide.example/map.xml | /a | true",
                "<html><body>Not found</body></html> | /a | true",
                "Disallow: / | /a | true"
            })
    void rules_are_read_as_rfc_9309_says(String rules, String path, boolean allowed)
            throws IOException {
        assertEquals(allowed, allows(rules.strip().replace(';', '\n'), path.strip()));
    }

    @Test
    void a_file_is_asked_for_once_a_day_for_each_origin() throws IOException {
        allows("https://tide.example/a");
        allows("https://TIDE.example:443/b");
        allows("http://tide.example/c");
        assertEquals(
                List.of(
                        URI.create("https://tide.example/robots.txt"),
                        URI.create("http://tide.example/robots.txt")),
                read);
        clock.pin(NOON.plus(Duration.ofDays(1)).minusSeconds(1));
        allows("https://tide.example/d");
        assertEquals(2, read.size());
        clock.pin(NOON.plus(Duration.ofDays(1)));
        allows("https://tide.example/d");
        assertEquals(3, read.size());
    }

    @Test
    void a_password_in_an_address_is_not_sent_along() throws IOException {
        allows("https://me:secret@tide.example/a");
        assertEquals(List.of(URI.create("https://tide.example/robots.txt")), read);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410})
    void a_site_without_the_file_may_be_read(int missing) throws IOException {
        status = missing;
        assertTrue(allows("https://tide.example/a"));
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 206})
    void an_empty_answer_forbids_nothing(int odd) throws IOException {
        status = odd;
        assertTrue(allows("https://tide.example/a"));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 429, 302})
    void while_a_site_cannot_tell_nothing_is_read_and_it_is_asked_again_soon(int fault)
            throws IOException {
        status = fault;
        var held = assertThrows(HeldException.class, () -> allows("https://tide.example/a"));
        assertEquals(NOON.plus(Duration.ofMinutes(10)), held.until());
        status = 200;
        clock.pin(NOON.plus(Duration.ofMinutes(9)));
        assertThrows(IOException.class, () -> allows("https://tide.example/a"));
        assertEquals(1, read.size());
        clock.pin(NOON.plus(Duration.ofMinutes(10)));
        assertTrue(allows("https://tide.example/a"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-5, 1", "7, 7", "30, 30", "31, 30", "999999999, 30", "soon, 1"})
    void a_crawl_delay_is_kept_within_reason(String asked, int seconds) throws IOException {
        file = ("User-agent: *\nCrawl-delay: " + asked).getBytes(UTF_8);
        var address = URI.create("https://tide.example/a");
        assertEquals(Duration.ofSeconds(1), robots.delay(address), "before the file is read");
        robots.allows(address);
        assertEquals(Duration.ofSeconds(seconds), robots.delay(address));
    }

    @Test
    void a_crawl_delay_of_weeks_is_no_refusal() throws IOException {
        assertTrue(allows("User-agent: *\nCrawl-delay: 999999999\n", "/a"));
    }

    @Test
    void no_rubbish_breaks_the_reader() throws IOException {
        var random = new Random(9309);
        for (int round = 0; round < 200; round++) {
            file = new byte[random.nextInt(2000)];
            random.nextBytes(file);
            allows("https://h%d.example/a".formatted(round));
        }
        assertEquals(200, read.size());
        assertFalse(allows("\ufeffUser-agent: *\r\nDisallow: /", "/a"), "a mark before the file");
    }

    @Test
    void after_a_day_it_is_asked_for_only_if_it_has_changed() throws IOException {
        file = "User-agent: *\nDisallow: /p".getBytes(UTF_8);
        allows("https://tide.example/a");
        status = 304;
        file = new byte[0];
        for (int day = 1; day <= 3; day++) {
            clock.pin(NOON.plus(Duration.ofDays(day)));
            assertFalse(allows("https://tide.example/p"), "the rules stay in force");
        }
        assertEquals(List.of(Validators.NONE, TAGGED, TAGGED, TAGGED), sent);
    }

    @Test
    void an_old_file_stays_in_force_while_a_new_one_cannot_be_had() throws IOException {
        file = "User-agent: *\nDisallow: /p".getBytes(UTF_8);
        allows("https://tide.example/a");
        status = 500;
        clock.pin(NOON.plus(Duration.ofDays(1)));
        assertFalse(allows("https://tide.example/p"));
        assertTrue(allows("https://tide.example/a"));
        assertEquals(2, read.size(), "and is asked for again after a while only");
        clock.pin(NOON.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(10)));
        status = 200;
        file = new byte[0];
        assertTrue(allows("https://tide.example/p"));
    }

    @Test
    void unchanged_since_never_is_no_answer() {
        status = 304;
        assertThrows(HeldException.class, () -> allows("https://tide.example/a"));
    }
}

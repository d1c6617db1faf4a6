package dev.docket.subscriber.web;

import static dev.docket.subscriber.web.Visits.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.DocketConfig;
import dev.docket.platform.mail.MailConfigs;
import dev.docket.platform.security.FormTokens;
import dev.docket.platform.text.Language;
import dev.docket.subscriber.Subscriber;
import dev.docket.subscriber.SubscriberHouse;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesIT {

    private static final String HOSTILE = "\"><script>alert(1)</script>@example.org";

    private final SubscriberHouse house = new SubscriberHouse();
    private final Pages pages = pages("https://docket.example");
    private final SubscribePages subscribe =
            new SubscribePages(house.subscriptions, house.forms, pages);

    private static Pages pages(String base) {
        return new Pages(
                BareSite.engine(),
                MailConfigs.of(DocketConfig.class, Map.of("docket.base-url", base)));
    }

    private Response ask(String lang, @Nullable String address, @Nullable String language) {
        var form = house.forms.issue(null);
        return subscribe.ask(
                lang,
                form.cookie(),
                form.token(),
                address,
                language,
                null,
                Visits.from("192.0.2.1"));
    }

    private static String token(URI link) {
        var path = link.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void answers_are_kept_by_nobody_and_tell_no_other_site_the_token() {
        var confirm = new ConfirmPages(house.subscriptions, pages);
        for (var answer :
                new Response[] {
                    subscribe.form("en", null), ask("en", "x", null), confirm.show("en", "x")
                }) {
            assertEquals("no-store", answer.getHeaderString("Cache-Control"));
            assertEquals("no-referrer", answer.getHeaderString("Referrer-Policy"));
        }
    }

    @ParameterizedTest
    @CsvSource({"https://docket.example, true", "http://localhost:8080, false"})
    void the_forms_cookie_goes_over_a_safe_line_where_there_is_one(String base, boolean secure) {
        var answer =
                new SubscribePages(house.subscriptions, house.forms, pages(base)).form("en", null);
        var cookie = cookie(answer);
        assertEquals(secure, cookie.isSecure());
        assertTrue(cookie.isHttpOnly());
        assertEquals("/", cookie.getPath());
    }

    @Test
    void a_browser_keeps_the_cookie_that_it_has() {
        var first = cookie(subscribe.form("en", null)).getValue();
        assertEquals(first, cookie(subscribe.form("en", first)).getValue());
    }

    private static NewCookie cookie(Response answer) {
        return Objects.requireNonNull(answer.getCookies().get(FormTokens.COOKIE));
    }

    @Test
    void what_was_typed_is_shown_again_as_words_only() {
        var answer = ask("en", HOSTILE, "pl");
        assertEquals(400, answer.getStatus());
        assertEquals(HOSTILE, page(answer).expectFirst("#address").attr("value"));
        assertFalse(page(answer).html().contains("<script>alert"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "anna"})
    void a_form_that_was_sent_half_empty_is_explained(String address) {
        assertEquals(400, ask("cs", address, null).getStatus());
        assertEquals(1, page(ask("cs", null, null)).select("[role=alert]").size());
    }

    @ParameterizedTest
    @CsvSource({"en, cs, cs", "en, , en", "pl, xx, pl", "pl, '', pl", "xx, , en"})
    void the_language_is_the_one_chosen_else_the_pages(
            String lang, @Nullable String chosen, String letter) {
        assertEquals(200, ask(lang, "anna@example.org", chosen).getStatus());
        house.sendLetters();
        assertTrue(
                SubscriberHouse.text(house.sent.getFirst()).contains("/" + letter + "/confirm/"));
    }

    @Test
    void too_many_requests_are_told_so_and_the_form_stays() {
        for (int i = 0; i < 20; i++) {
            assertEquals(200, ask("en", "anna" + i + "@example.org", null).getStatus());
        }
        var refused = ask("en", "late@example.org", null);
        assertEquals(429, refused.getStatus());
        assertEquals("late@example.org", page(refused).expectFirst("#address").attr("value"));
    }

    @ParameterizedTest
    @EnumSource
    void every_step_has_a_page_of_its_own_in_every_language(Language language) {
        var confirm = new ConfirmPages(house.subscriptions, pages);
        house.ask("anna@example.org", language, "192.0.2.1");
        house.sendLetters();
        var token = house.tokenIn("confirm");
        var tag = language.tag();
        assertEquals(1, page(confirm.show(tag, token)).select("form[method=post]").size());
        assertEquals(200, confirm.confirm(tag, token).getStatus());
        assertEquals(200, confirm.confirm(tag, token).getStatus(), "once or again");
        assertEquals(410, confirm.confirm(tag, "x" + token).getStatus());
        assertEquals(tag, page(confirm.show(tag, token)).expectFirst("html").attr("lang"));
    }

    @Test
    void leaving_shows_a_way_back_that_works() {
        var leaving = new UnsubscribePages(house.subscriptions, pages);
        var reader = house.reader("anna@example.org", Language.PL);
        var token = token(house.tokens.leave(reader));
        for (var wish : new String[] {null, "", "one-click", "Two-Click"}) {
            assertEquals(200, leaving.leave(token, wish).getStatus());
            assertEquals(1, house.readers.of("weekly").size(), "nobody asked to leave");
        }
        var left = page(leaving.leave(token, "One-Click"));
        assertTrue(house.readers.of("weekly").isEmpty());
        assertEquals("/unsubscribe/" + token + "/undo", left.expectFirst("form").attr("action"));
        assertEquals("pl", left.expectFirst("html").attr("lang"));
        assertEquals(200, leaving.comeBack(token).getStatus());
        assertEquals(1, house.readers.of("weekly").size());
        assertEquals(404, leaving.comeBack("x" + token).getStatus());
    }

    @ParameterizedTest
    @CsvSource({"pl, pl", ", cs", "xx, cs", "'', cs"})
    void a_language_that_there_is_not_changes_no_readers(@Nullable String chosen, String kept) {
        var reader = house.reader("anna@example.org", Language.CS);
        var choosing = new PreferencesPages(house.subscriptions, house.tokens, pages);
        var token = token(house.tokens.choose(reader));
        var answer = choosing.choose("cs", token, chosen, null);
        assertEquals(200, answer.getStatus());
        assertEquals(kept, page(answer).expectFirst("option[selected]").val());
        assertEquals(kept, house.readers.of("weekly").getFirst().language().tag());
    }

    @Test
    void preferences_lead_to_the_way_out_and_show_whose_they_are() {
        Subscriber reader = house.reader("anna@example.org", Language.CS);
        var choosing = new PreferencesPages(house.subscriptions, house.tokens, pages);
        var shown = page(choosing.show("en", token(house.tokens.choose(reader))));
        assertEquals("cs", shown.expectFirst("html").attr("lang"), "the reader's, not the link's");
        assertTrue(shown.text().contains("anna@example.org"));
        var leave = house.tokens.leave(reader).getPath();
        assertEquals(1, shown.select("a[href=" + leave + "]").size());
        assertEquals(404, choosing.show("en", "x").getStatus());
        assertEquals(404, choosing.choose("en", "x", "pl", "yes").getStatus());
    }
}

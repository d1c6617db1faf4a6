package dev.docket.article.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalAddressTest {

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Lab.Test:443/A?utm_source=rss&id=7&fbclid=x#top, https://lab.test/A?id=7",
        "http://lab.test:80, http://lab.test/",
        "http://lab.test:8080/a, http://lab.test:8080/a",
        "https://lab.test/a?ref=x&mc_cid=1, https://lab.test/a",
        "https://lab.test/a b, https://lab.test/a%20b",
        "https://lab.test/a?gallery=2, https://lab.test/a?gallery=2",
        "not an address, not an address",
        "mailto:a@b.test, mailto:a@b.test"
    })
    void is_plain(String url, String expected) {
        assertEquals(expected, CanonicalAddress.of(url));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.lab.co.uk/a?x=1, https://lab.co.uk/a, https://lab.co.uk/a",
        "https://m.lab.test/a, https://www.lab.test/a, https://www.lab.test/a",
        "https://lab.test/a, https://lab.test/, https://lab.test/a",
        "https://lab.test/a, https://lab.test/en, https://lab.test/a",
        "https://lab.co.uk/a, https://other.co.uk/a, https://lab.co.uk/a",
        "http://localhost:8137/x/a, https://lab.test/a, http://localhost:8137/x/a",
        "https://lab.test/a, javascript:void(0), https://lab.test/a"
    })
    void the_declared_address_is_believed_only_when_sane(
            String url, String declared, String expected) {
        assertEquals(expected, CanonicalAddress.of(url, declared));
    }

    @Test
    void nothing_declared_leaves_the_address() {
        assertEquals("https://lab.test/a", CanonicalAddress.of("https://lab.test/a", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://lab.test/a", "https://www.lab.test/a/", "https://m.lab.test/a",
                        "https://amp.lab.test/a",
                "https://lab.test/amp/a", "https://lab.test/a/amp/", "https://lab.test/a?amp=1",
                        "https://lab.test/a/index.html",
                "https://lab.test//a?utm_medium=email"
            })
    void all_addresses_of_a_page_have_one_key(String url) {
        assertEquals(AddressKey.of("https://lab.test/a"), AddressKey.of(url));
    }

    @Test
    void different_pages_have_different_keys() {
        assertNotEquals(
                AddressKey.of("https://lab.test/a?id=1"), AddressKey.of("https://lab.test/a?id=2"));
        assertNotEquals(AddressKey.of("https://lab.test/a"), AddressKey.of("https://lab.test/A"));
        assertNotEquals(
                AddressKey.of("https://lab.test/camp"), AddressKey.of("https://lab.test/c"));
        assertEquals(
                AddressKey.of("https://lab.test/?a=1&b=2"),
                AddressKey.of("https://lab.test/?b=2&a=1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://lab.test/新闻 | https://lab.test/%e6%96%b0%e9%97%bb",
                "https://lab.test/a b | https://lab.test/a%20b",
                "https://bücher.test/a | https://xn--bcher-kva.test/a",
                "https://lab.test/a[1] | https://lab.test/a%5b1%5D",
                "https://lab.test/100% | https://lab.test/100%25",
                "https://me:word@lab.test/a | https://lab.test/a",
                "https://lab.test/a?x=%c3%a9 | https://lab.test/a?x=é"
            })
    void two_spellings_of_one_address_are_one(String one, String other) {
        assertEquals(CanonicalAddress.of(one), CanonicalAddress.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lab.test/a?UTM_Source=x",
                "https://lab.test/a?utm_id=3&utm_term=",
                "https://lab.test/a?gclid=1&gbraid=2&wbraid=3",
                "https://lab.test/a?mtm_campaign=x",
                "https://lab.test/a?publication_id=1&post_id=2&isFreemail=true&r=3",
                "https://lab.test/a?&&",
                "https://lab.test/a?",
                "https://lab.test/a#:~:text=open",
                "https://lab.test/a?_hsenc=1&_hsmi=2",
                "https://lab.test/a?guccounter=1",
                "https://lab.test/a?spm=1.2&scm=3",
                "https://lab.test/a?ref=hackernews"
            })
    void what_tells_only_where_a_reader_came_from_is_cut(String url) {
        assertEquals("https://lab.test/a", CanonicalAddress.of(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lab.test/a?p=12", "https://lab.test/a?post_id=12",
                "https://lab.test/a?article=utm_source", "https://lab.test/a?utmost=1",
                "https://lab.test/a?page=2", "https://lab.test/a?lang=cs&v=1.0",
                "https://lab.test/view?id=a%26utm_source%3Dx", "https://lab.test/a?gallery_id=4"
            })
    void what_tells_which_page_is_meant_stays(String url) {
        assertEquals(url, CanonicalAddress.of(url));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.github.io/x, https://b.github.io/x",
        "https://one.co.uk/x, https://two.co.uk/x",
        "http://127.0.0.1/x, http://10.0.0.1/x",
        "https://lab.test:8443/x, https://lab.test/x",
        "https://evil.test/x, https://lab.test.evil2.test/x"
    })
    void neighbours_are_not_the_same_site(String read, String declared) {
        assertEquals(read, CanonicalAddress.of(read, declared));
    }

    @Test
    void only_a_home_page_may_call_itself_one() {
        assertEquals(
                "https://lab.test/",
                CanonicalAddress.of("https://lab.test/index.html", "https://lab.test/"));
        assertEquals(
                "https://lab.test/cs/a",
                CanonicalAddress.of("https://lab.test/cs/a", "https://lab.test/cs/"));
        assertEquals(
                "https://lab.test/?p=1",
                CanonicalAddress.of("https://lab.test/a", "https://lab.test/?p=1"));
    }

    @Test
    void a_short_host_is_not_mistaken_for_a_variant() {
        assertNotEquals(AddressKey.of("https://m.test/a"), AddressKey.of("https://test/a"));
        assertNotEquals(AddressKey.of("https://amp.test/a"), AddressKey.of("https://www.test/b"));
        assertNotEquals(AddressKey.of("https://lab.test/amp"), AddressKey.of("https://lab.test/b"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://notes.substack.com/p/a-model, https://www.notes.test/p/a-model,"
                + " https://www.notes.test/p/a-model",
        "https://notes.substack.com/p/a-model, https://www.notes.test/p/another,"
                + " https://notes.substack.com/p/a-model",
        "https://notes.substack.com/about, https://www.notes.test/about,"
                + " https://notes.substack.com/about"
    })
    void a_newsletter_may_have_a_domain_of_its_own(String read, String declared, String expected) {
        assertEquals(expected, CanonicalAddress.of(read, declared));
    }

    @ParameterizedTest
    @CsvSource({
        "https://lab.test/view.php?id=3, https://lab.test/view.php, https://lab.test/view.php?id=3",
        "https://lab.test/a?gallery=3, https://lab.test/a, https://lab.test/a",
        "https://lab.test/blog/a-new-model-is-out, https://lab.test/blog/,"
                + " https://lab.test/blog/a-new-model-is-out",
        "https://lab.test/blog/a/amp, https://lab.test/blog/a, https://lab.test/blog/a",
        "https://lab.test/blog/a/2, https://lab.test/blog/a, https://lab.test/blog/a"
    })
    void a_page_that_forgets_its_own_name_is_not_believed(
            String read, String declared, String expected) {
        assertEquals(expected, CanonicalAddress.of(read, declared));
    }

    @Test
    void what_is_kept_is_where_a_carrier_leads() {
        assertEquals(
                "https://lab.test/a",
                CanonicalAddress.of(
                        "https://www.google.com/url?sa=t&url=https%3A%2F%2Flab.test%2Fa%3Futm_source%3Dx"));
        assertEquals(
                "https://notes.substack.com/p/a-model",
                CanonicalAddress.of("https://open.substack.com/pub/notes/p/a-model?r=1&utm_x=2"));
        assertEquals(
                "https://lab.test/a", CanonicalAddress.of("https://lab.test/a;jsessionid=0A1B.w1"));
    }
}

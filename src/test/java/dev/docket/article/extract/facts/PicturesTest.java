package dev.docket.article.extract.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.docket.article.extract.facts.view.PageView;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

    private static final String ADDRESS = "https://lab.test/i/weights.png";

    private static @Nullable String lead(String head) {
        return new Pictures(PageView.of(Jsoup.parse(head, "https://lab.test/news/a"))).lead();
    }

    private static String meta(String name, String address) {
        return "<meta property=\"" + name + "\" content=\"" + address + "\">";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property=og:image content=/i/weights.png>",
                "<meta property=OG:Image:Secure_URL content=https://lab.test/i/weights.png>",
                "<meta property=og:image:url content=//lab.test/i/weights.png>",
                "<meta name=twitter:image content=' ../i/weights.png '>",
                "<meta name=twitter:image:src content=/i/weights.png>",
                "<meta name=parsely-image-url content=/i/weights.png>",
                "<meta itemprop=image content=/i/weights.png>",
                "<link rel=image_src href=/i/weights.png>",
                "<script"
                    + " type=application/ld+json>{\"@type\":\"Article\",\"image\":\"/i/weights.png\"}"
                    + "</script>",
                "<script type=application/ld+json>{\"@type\":\"Article\",\"image\":[[{\"url\":"
                        + "\"/i/weights.png\"}]]}</script>",
                "<script type=application/ld+json>{\"@type\":\"Article\",\"image\":{\"contentUrl\":"
                        + "\"/i/weights.png\"}}</script>",
                "<script type=application/ld+json>{\"@type\":\"Article\",\"thumbnailUrl\":"
                        + "\"/i/weights.png\"}</script>"
            })
    void is_found_wherever_a_page_names_it_and_made_whole(String head) {
        assertEquals(ADDRESS, lead(head));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "data:image/png;base64,AAAA",
                "javascript:draw()",
                "ftp://lab.test/i.png",
                "https://lab.test",
                "https://lab.test/1x1.gif",
                "https://lab.test/t/pixel.gif",
                "/spacer.png",
                "/blank.gif",
                "/transparent.png",
                "/a picture.png"
            })
    void what_cannot_be_shown_is_none(String address) {
        assertNull(lead(meta("og:image", address)));
    }

    @Test
    void a_logo_is_better_than_nothing_and_worse_than_anything_else() {
        var logo = meta("og:image", "/i/logo.png");
        assertEquals("https://lab.test/i/logo.png", lead(logo));
        assertEquals(ADDRESS, lead(logo + meta("twitter:image", "/i/weights.png")));
        assertEquals(
                "https://lab.test/i/default-share.png",
                lead(meta("og:image", "/i/default-share.png") + meta("thumbnail", "/favicon.ico")));
    }

    @Test
    void what_is_for_sharing_goes_before_what_is_for_other_machines() {
        var other = meta("thumbnail", "/i/small.png") + meta("og:image", "/i/weights.png");
        assertEquals(ADDRESS, lead(other));
    }

    @Test
    void relative_addresses_stand_on_the_page_s_base() {
        assertEquals(
                "https://files.test/i.png",
                lead("<base href=https://files.test/>" + meta("og:image", "i.png")));
    }
}

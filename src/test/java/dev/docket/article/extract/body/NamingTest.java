package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {

    private static Element called(String name) {
        return element("<div class='" + name + "'>x</div>");
    }

    private static Element element(String html) {
        return Jsoup.parseBodyFragment(html).body().expectFirst("*:not(body)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comments",
                "COMMENTS",
                "post-comments wide",
                "commentList",
                "sidebar",
                "side-bar",
                "left_sidebar",
                "RelatedPosts",
                "related-articles-box",
                "newsletterSignup",
                "share",
                "share-buttons",
                "social_links",
                "cookie-banner",
                "ad",
                "ad-slot",
                "ads",
                "breadcrumb",
                "bread-crumbs",
                "tag-list",
                "authorBio",
                "post-meta",
                "wp-caption-text",
                "screen-reader-text",
                "mw-editsection"
            })
    void furniture_is_known_by_its_name(String name) {
        assertTrue(Naming.isBoilerplate(called(name)));
        assertTrue(Naming.isBoilerplate(element("<p id='" + name + "'>x</p>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "commentary",
                "uploads",
                "download",
                "shadow",
                "address",
                "adapter",
                "headline",
                "readable",
                "navigational",
                "metallic",
                "pollution",
                "menuet",
                "promise",
                "article",
                "author"
            })
    void a_word_that_only_begins_alike_is_another_word(String name) {
        assertFalse(Naming.isBoilerplate(called(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"navigation", "banner", "complementary", "contentinfo", "search"})
    void a_role_tells_as_much_as_a_name(String role) {
        assertTrue(Naming.isBoilerplate(element("<div role=" + role + ">x</div>")));
        assertFalse(Naming.isBoilerplate(element("<div role=main>x</div>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article>x</article>",
                "<main>x</main>",
                "<div class=post-content>x</div>",
                "<div class='wide postContent'>x</div>",
                "<div id=story>x</div>",
                "<section class=entry_content>x</section>",
                "<div class=markdown-body>x</div>"
            })
    void an_article_is_known_by_its_element_or_its_name(String html) {
        assertTrue(Naming.isArticle(element(html)));
    }

    @Test
    void only_some_names_promise_the_whole_body() {
        assertTrue(Naming.isArticleBody(called("article-body")));
        assertTrue(Naming.isArticleBody(element("<div itemprop='text articleBody'>x</div>")));
        assertFalse(Naming.isArticleBody(called("article")));
        assertFalse(Naming.isArticleBody(called("content")));
        assertFalse(Naming.isArticleBody(called("article-bodyguard")));
    }

    @Test
    void a_name_in_camel_case_is_taken_apart() {
        assertEquals("post-content main", Naming.of(element("<p class=postContent id=Main>x</p>")));
        assertEquals("", Naming.of(element("<p>x</p>")));
    }
}

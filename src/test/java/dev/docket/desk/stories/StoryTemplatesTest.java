package dev.docket.desk.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.archive.Rendering;
import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Origin;
import dev.docket.desk.page.DeskFrame;
import dev.docket.story.Story;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages on stories, as a browser and a screen reader get them. */
class StoryTemplatesTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final DeskFrame FRAME =
            new DeskFrame("Title", StoriesPage.HERE, "token-1", false);

    private static Article article(long id, String title) {
        return new Article(
                id,
                new Origin(1, "Post", "Post", 2),
                "https://a.example/" + id,
                new ArticleText(title, "The ferry sails.", "en"),
                MONDAY,
                MONDAY,
                List.of());
    }

    private static final List<Article> ARTICLES =
            List.of(article(3, "Ferry <script>x</script>"), article(4, "It sails"));

    private static EditRow edit(long id, boolean undoable) {
        return new EditRow(id, MONDAY, "Alena", "Two", "Moved 1 article", 3, 9, "", undoable);
    }

    private static Document page(String template, Object view) {
        return Jsoup.parse(
                Rendering.render(
                        "web/desk/" + template + ".html", Map.of("frame", FRAME, "view", view)));
    }

    private static StoryView view(Typed typed, String problem) {
        var row = StoryRow.of(Story.of(3, ARTICLES, null));
        return new StoryView(
                row,
                ARTICLES,
                List.of(row),
                List.of(edit(1, true), edit(2, false)),
                typed,
                problem,
                "");
    }

    private static void assertUsable(Document page) {
        var ids = new HashSet<String>();
        page.select("[id]").forEach(one -> assertTrue(ids.add(one.id()), one::outerHtml));
        for (var field : page.select("input:not([type=hidden]), select")) {
            boolean labelled =
                    field.closest("label") != null
                            || !page.select("label[for=" + field.id() + "]").isEmpty();
            assertTrue(labelled, field::outerHtml);
        }
        for (var form : page.select("form[method=post]")) {
            assertEquals("token-1", form.select("input[name=token]").val(), form::outerHtml);
        }
        assertEquals("Stories", page.select("nav [aria-current=page]").text());
    }

    @Test
    void every_field_has_a_label_and_every_form_its_token() {
        assertUsable(page("story", view(Typed.NOTHING, "")));
        var row = StoryRow.of(Story.of(3, ARTICLES, null));
        assertUsable(
                page(
                        "stories",
                        new StoriesView("ferry", List.of(row), List.of(edit(1, true)), "")));
        assertUsable(page("stories", new StoriesView("", List.of(), List.of(), "")));
    }

    @Test
    void what_was_typed_is_there_again_with_what_was_wrong() {
        var typed = new Typed(Set.of(4L), "x\"y", "Alena", "Because");
        var page = page("story", view(typed, "Nothing was changed: so."));
        assertEquals("Nothing was changed: so.", page.select("[role=alert]").text());
        assertEquals("4", page.select("input[checked]").val());
        assertEquals("x\"y", page.select("#move-into").val());
        assertEquals("Because", page.select("#move-reason").val());
    }

    @Test
    void only_what_can_be_undone_offers_it() {
        var page = page("story", view(Typed.NOTHING, ""));
        assertEquals(1, page.select("form[action$=/undo]").size());
        assertEquals(
                "/desk/stories/edits/1/undo", page.select("form[action$=/undo]").attr("action"));
    }

    @Test
    void a_hostile_title_stays_text() {
        var page = page("story", view(Typed.NOTHING, ""));
        assertTrue(page.select("main script").isEmpty());
        assertTrue(page.select("fieldset").text().contains("<script>x</script>"));
    }

    @Test
    void without_a_problem_nothing_alarms() {
        assertTrue(page("story", view(Typed.NOTHING, "")).select("[role=alert]").isEmpty());
        assertFalse(page("story", view(Typed.NOTHING, "")).select("form").isEmpty());
    }
}

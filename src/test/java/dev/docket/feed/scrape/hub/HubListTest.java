package dev.docket.feed.scrape.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.Reading;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HubListTest {

    private static final URI MODELS =
            URI.create("https://huggingface.co/api/models?author=dockyard&sort=createdAt");

    private static List<ParsedEntry> entries(String json, URI address) {
        return assertInstanceOf(Reading.Feed.class, HubList.read(json.replace('\'', '"'), address))
                .feed()
                .entries();
    }

    @Test
    void a_model_says_what_its_tags_say() {
        var entry =
                entries(
                                "[{'id':'dockyard/Crane-7B','createdAt':'2026-02-20T09:00:00.000Z','lastModified':'2026-02-25T09:00:00.000Z',"
                                    + "'pipeline_tag':'text-generation','library_name':'transformers','gated':'auto',"
                                    + "'tags':['safetensors','license:apache-2.0','language:en','language:cs','base_model:dockyard/Crane-Base','base_model:finetune:dockyard/Crane-Base','dataset:dockyard/logs','arxiv:2602.00001']}]",
                                MODELS)
                        .getFirst();
        assertEquals("dockyard/Crane-7B", entry.title());
        assertEquals("https://huggingface.co/dockyard/Crane-7B", entry.link());
        assertEquals("2026-02-20T09:00:00Z", String.valueOf(entry.published()));
        assertEquals(
                "<p>dockyard/Crane-7B is a model of dockyard on Hugging Face.</p><p>Task:"
                    + " text-generation.</p><p>License: apache-2.0.</p><p>Languages: en,"
                    + " cs.</p><p>Library: transformers.</p><p>Based on:"
                    + " dockyard/Crane-Base.</p><p>Trained on: dockyard/logs.</p><p>Paper: arXiv"
                    + " 2602.00001.</p><p>Tags: safetensors.</p><p>Access has to be asked for.</p>",
                entry.html());
    }

    @Test
    void a_private_model_is_nobodys_news() {
        assertEquals(List.of(), entries("[{'id':'dockyard/x','private':true},{}]", MODELS));
    }

    @Test
    void datasets_have_addresses_of_their_own() {
        var address = URI.create("https://huggingface.co/api/datasets?author=dockyard");
        var entry =
                entries(
                                "[{'id':'dockyard/logs','createdAt':'2026-01-05T00:00:00Z','description':'Ship"
                                    + " <b>logs</b>.'}]",
                                address)
                        .getFirst();
        assertEquals("https://huggingface.co/datasets/dockyard/logs", entry.link());
        assertTrue(entry.html().contains("Ship &lt;b&gt;logs&lt;/b&gt;"), entry.html());
    }

    @Test
    void a_collection_lists_what_it_holds() {
        var address = URI.create("https://huggingface.co/api/collections?owner=dockyard");
        var entry =
                entries(
                                "[{'slug':'dockyard/crane-65a','title':'Crane','lastUpdated':'2026-02-01T00:00:00Z','items':[{'id':'dockyard/Crane-7B'},{'id':'dockyard/Crane-1B'}]}]",
                                address)
                        .getFirst();
        assertEquals("dockyard: Crane", entry.title());
        assertEquals("https://huggingface.co/collections/dockyard/crane-65a", entry.link());
        assertTrue(entry.html().contains("Holds: dockyard/Crane-7B, dockyard/Crane-1B."));
    }

    @Test
    void an_answer_that_is_no_list_is_told() {
        assertEquals(
                new Reading.NoFeed("Hugging Face gave no list, but said: Organisation not found"),
                HubList.read("{\"error\":\"Organisation not found\"}", MODELS));
        assertInstanceOf(Reading.NoFeed.class, HubList.read("<html>", MODELS));
    }

    @ParameterizedTest
    @CsvSource({
        "https://huggingface.co/Qwen,"
            + " https://huggingface.co/api/models?author=Qwen&sort=createdAt&direction=-1&limit=50&full=true",
        "https://huggingface.co/allenai/datasets,"
            + " https://huggingface.co/api/datasets?author=allenai&sort=createdAt&direction=-1&limit=50&full=true",
        "https://huggingface.co/organizations/allenai/collections/,"
                + " https://huggingface.co/api/collections?owner=allenai&sort=lastModified&limit=50"
    })
    void what_is_asked_follows_from_the_page(String page, String asked) {
        var address = HubAddress.of(URI.create(page));
        assertEquals(asked, address.asked());
        assertEquals(address, HubAddress.of(URI.create(asked)), "and back");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://huggingface.co/",
                "https://huggingface.co/a/b",
                "https://a.example/x?y"
            })
    void other_pages_are_refused_with_an_example(String page) {
        var refused =
                assertThrows(IllegalArgumentException.class, () -> HubAddress.of(URI.create(page)));
        assertTrue(String.valueOf(refused.getMessage()).contains("https://huggingface.co/allenai"));
    }
}

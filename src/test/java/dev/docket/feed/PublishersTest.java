package dev.docket.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PublishersTest {

    @Test
    void the_sources_of_one_house_are_one_voice() {
        assertEquals("Ai2", Publishers.of("Release notes from OLMo-core", "https://github.com/x"));
        assertEquals("Ai2", Publishers.of("News", "https://allenai.org/rss.xml"));
        assertEquals("Meta", Publishers.of("AI at Meta Blog", "https://x.example/"));
        assertEquals("Hugging Face", Publishers.of("Hugging Face 博客(中文)", "https://x.example/"));
    }

    @Test
    void a_word_inside_another_betrays_nothing() {
        assertEquals(
                "Metadata weekly",
                Publishers.of("Metadata weekly", "https://openairs.example/pineapple"));
    }

    @Test
    void an_unknown_source_speaks_for_itself() {
        assertEquals("Harbour Notes", Publishers.of("Harbour Notes", "https://harbour.example/"));
    }
}

package dev.docket.story.summary.sentence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unified lagoon navigation with full power in heavy weather.",
                "Enabling captains to sail through heavy weather without oil.",
                "Faster boarding on every pier of the whole lagoon.",
            })
    void a_slogan_has_no_verb(String line) {
        assertTrue(Fragment.is(line), line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry crosses the lagoon in forty minutes.",
                "Sailing across the lagoon is what the ferry was built for.",
                "Launched in Gdynia, the ferry crosses the lagoon daily.",
                "We build ferries for the lagoon and for the river.",
                "Gdynia sold the ferry to Szczecin for a song.",
                "Both captains won't sail in heavy weather.",
            })
    void a_sentence_has_one(String line) {
        assertFalse(Fragment.is(line), line);
    }
}

package dev.docket.article.extract.facts.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.extract.facts.view.VisibleLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyrightTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "© Jana Nová",
                "(c) Jana Nová • All about us",
                "Copyright © 2026 Jana Nová. All rights reserved.",
                "© 2019–2026 Jana Nová",
                "© 2019-present by Jana Nová",
                "© Jana Nová 2026. Alle Rechte vorbehalten.",
                "© Jana Nová - Impressum",
                "Copyright Jana Nová | Imprint",
                "© 2026 Jana Nová."
            })
    void a_claim_names_the_holder(String claim) {
        assertEquals(List.of("Jana Nová"), Copyright.holder(claim));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "©", "© 2026", "Jana Nová ©", "Copyrights are discussed here"})
    void other_lines_claim_nothing(String line) {
        assertEquals(List.of(), Copyright.holder(line));
    }

    @Test
    void the_last_claim_is_the_pages_and_those_above_are_pictures() {
        var lines =
                List.of("© Agency", "Text", "© 2026 Jana Nová", "Imprint").stream()
                        .map(text -> new VisibleLine(text, text.length(), false, 1))
                        .toList();
        assertEquals(List.of("Jana Nová"), Copyright.holder(lines));
        assertEquals(List.of(), Copyright.holder(List.<VisibleLine>of()));
    }
}

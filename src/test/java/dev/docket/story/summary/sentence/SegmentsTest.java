package dev.docket.story.summary.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentsTest {

    /** A double bar stands where one sentence ends and the next one begins. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "en | The ferry is out. # Crews rejoice!",
                "en | Heron v2.5 is out, i.e. Lapwing is old. # Crews rejoice.",
                "en | The crew, e.g. Captain Nowak, sails Heron2.5-7B. # Others wait.",
                "en | Heron Inc. builds ships. # Lark Ltd. sells them.",
                "en | The ship was built by Heron Inc. # The price is 3.5 million.",
                "en | J. R. Nowak sails on Jan. 5 with Dr. Lark. # Others wait.",
                "en | See no. 4 of the list. # He said no. # Nobody asked again.",
                "en | The U.S. Navy bought two. # Nobody else did.",
                "en | She said: “We sail.” # The crew cheered.",
                "en | “Do we sail?” she asked. # They did.",
                "en | The ship (cf. Fig. 3. See there.) sails. # Others wait.",
                "en | The team shipped it. # vBobr runs on it. # Others wait.",
                "en | Ferries! sells ferries. # Others wait.",
                "en | Sails at 5 p.m. # The crew waits.",
                "cs | Trajekt, tzv. loď, např. Marzanna, vyplul 3. 12. 2026. # Posádka čekala.",
                "cs | Vyplul 1. března za 2,5 mil. Kč. # Posádka čekala.",
                "cs | „Plujeme.“ # Posádka jásala.",
                "cs | Prof. Nováková řekla: „Plujeme.“ # Posádka jásala.",
                "pl | Prom, m.in. Marzanna, tzn. statek, wypłynął 3 marca. # Załoga czekała.",
                "pl | Prof. Nowak kupił ok. 5 promów w 2025 r. i sprzedał je. # Załoga czekała.",
                "pl | W 2025 r. Wanda Nowak kupiła prom. # Załoga czekała.",
                "zh | 渡轮下水了。# 船员欢呼！# 下一艘呢？# 再等等。",
                "zh | 船长说：“开船。”# 船员欢呼；乘客也欢呼。",
                "zh | Heron v2.5 下水了。# 价格为 3.5 万。",
            })
    void sentences_end_where_a_reader_would_stop(String language, String marked) {
        var wanted = List.of(marked.split("\\s*#\\s*"));
        boolean chinese = language.equals("zh");
        var line = String.join(chinese ? "" : " ", wanted);
        assertEquals(wanted, new Segments(language).of(line));
    }

    @Test
    void an_open_bracket_that_never_closes_holds_nothing_together() {
        assertEquals(
                List.of("The ship (new sails.", "Others wait."),
                new Segments("en").of("The ship (new sails. Others wait."));
    }

    @Test
    void a_line_without_an_end_is_one_sentence_and_a_blank_one_none() {
        assertEquals(List.of("News of the lagoon"), new Segments("en").of(" News of the lagoon "));
        assertEquals(List.of(), new Segments("und").of("   "));
    }
}

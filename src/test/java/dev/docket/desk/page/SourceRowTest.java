package dev.docket.desk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.feed.Health;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRowTest {

    private static SourceRow row(long id, String name, Health health, boolean paused) {
        var status = Statuses.status(id, name, health, null, paused);
        return SourceRow.of(status, null, 3, Statuses.NOON);
    }

    private static final List<SourceRow> ALL =
            List.of(
                    row(1, "Zebra", Health.WELL, false),
                    row(2, "ant", Health.WELL, false),
                    row(3, "Paused", Health.FAILING, true),
                    row(4, "Waiting", Health.WAITING, false),
                    row(5, "Gone", Health.GONE, false),
                    row(6, "Fresh", Health.NEW, false));

    private static List<String> names(String words, String state) {
        return SourceList.of(ALL, SourceFilter.of(words, state)).rows().stream()
                .map(SourceRow::name)
                .toList();
    }

    @Test
    void a_row_says_how_often_it_is_read_and_what_came_lately() {
        assertEquals("every hour", ALL.getFirst().rhythm());
        assertEquals(3, ALL.getFirst().lately());
    }

    @Test
    void what_fails_stands_first_and_what_is_paused_last() {
        assertEquals(List.of("Gone", "Waiting", "Fresh", "ant", "Zebra", "Paused"), names("", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "'', troubled, Gone Waiting",
        "'', well, ant Zebra",
        "'', paused, Paused",
        "zeb, all, Zebra",
        "'LAB zebra ', all, Zebra",
        "feed/5, '', Gone",
        "nowhere, all, ''",
        "ant, paused, ''",
    })
    void words_and_state_are_both_to_fit(String words, String state, String shown) {
        assertEquals(shown, String.join(" ", names(words, state)));
    }

    @Test
    void the_list_counts_all_though_it_shows_some() {
        var list = SourceList.of(ALL, SourceFilter.of("ant", "nonsense"));
        assertEquals(6, list.total());
        assertEquals(2, list.troubled());
        assertEquals(SourceFilter.State.ALL, list.filter().state());
        assertEquals(
                List.of("all", "in trouble", "well", "paused"),
                Stream.of(SourceFilter.State.values()).map(SourceFilter.State::label).toList());
        assertEquals(4, list.states().size());
    }
}

package dev.docket.cli.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.digest.SampleDigest;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PipelineTest {

    private final TracedRooms rooms = new TracedRooms();
    private final Pipeline pipeline = rooms.pipeline();
    private final StageMeter meter = new StageMeter();

    private List<Long> counted() {
        return new TreeMap<>(meter.costs()).values().stream().map(StageMeter.Cost::done).toList();
    }

    @Test
    void every_stage_finds_what_the_one_before_it_has_left() {
        pipeline.catchUp(meter);
        assertEquals(List.of("gather", "read", "file", "judge"), rooms.turns());
        assertEquals(List.of(5L, 4L, 3L, 2L), counted());
    }

    @Test
    void nothing_is_merged_or_judged_anew_before_a_digest_is_due() {
        assertEquals(List.of(), pipeline.compose(meter, Instant.EPOCH));
        assertEquals(List.of(), rooms.turns());
        assertEquals(List.of(), counted());
    }

    @Test
    void a_digest_is_made_of_stories_that_are_merged_and_judged() {
        rooms.due();
        var composed = pipeline.compose(meter, Instant.EPOCH);
        assertEquals(List.of(SampleDigest.digest()), composed);
        assertEquals(List.of("consolidate", "judge", "compose"), rooms.turns());
        assertEquals(List.of(1L, 2L, 1L), counted());
    }

    @Test
    void the_first_digest_is_made_as_all_others_are() {
        pipeline.composeFirst(meter);
        assertEquals(List.of("consolidate", "judge", "compose first"), rooms.turns());
        assertEquals(List.of(1L, 2L, 0L), counted(), "there was no news for one yet");
    }
}

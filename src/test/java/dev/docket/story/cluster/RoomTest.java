package dev.docket.story.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.story.vector.Background;
import dev.docket.story.vector.Frequencies;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomTest {

    private final Room room = new Room(new Frequencies(Background.NONE));

    private Cluster story(long id, Member... members) {
        var cluster = Made.cluster(id, members);
        for (var member : members) {
            room.add(member, cluster);
        }
        return cluster;
    }

    private static List<Long> ids(List<Neighbour> neighbours) {
        return neighbours.stream().map(neighbour -> neighbour.cluster().id()).toList();
    }

    private List<Long> candidates(Member newcomer) {
        return ids(room.candidates(Made.cluster(99, newcomer)));
    }

    @Test
    void a_newcomer_may_join_what_it_shares_words_with_the_likest_first() {
        story(1, Made.member(1, 2, 3));
        story(2, Made.member(1, 8, 9));
        story(3, Made.member(7));
        assertEquals(List.of(1L, 2L), candidates(Made.member(1, 2, 3)));
    }

    @Test
    void in_an_empty_room_there_is_nobody_to_join() {
        assertEquals(List.of(), candidates(Made.member(1)));
        story(1, Made.member());
        assertEquals(List.of(), candidates(Made.member()), "nothing is like nothing");
    }

    @Test
    void another_version_is_no_candidate_however_like_it_is() {
        story(1, Made.titled("Bobr3 is out", 1, 2));
        assertEquals(List.of(), candidates(Made.titled("Bobr4 is out", 1, 2)));
        assertEquals(List.of(1L), candidates(Made.titled("Bobr3 is here", 1, 2)));
    }

    @Test
    void a_story_is_not_its_own_relative() {
        var one = story(1, Made.member(1, 2), Made.member(1, 3));
        story(2, Made.member(1, 2));
        assertEquals(List.of(2L), ids(room.relatives(one)));
    }

    @Test
    void two_stories_are_as_like_from_either_side() {
        var one = story(1, Made.member(1, 2), Made.member(2, 3));
        var other = story(2, Made.member(2, 4));
        assertEquals(room.kin(one).getFirst().centre(), room.kin(other).getFirst().centre(), 1e-9);
    }

    @Test
    void a_copy_of_one_article_is_liker_than_a_mixture_of_all() {
        story(1, Made.member(1, 2), Made.member(3, 4));
        story(2, Made.member(1, 2));
        var likely = room.candidates(Made.cluster(99, Made.member(1, 2)));
        assertEquals(List.of(2L, 1L), ids(likely));
        assertTrue(likely.getFirst().probability() > likely.getLast().probability());
    }

    @Test
    void a_shared_address_makes_a_candidate_more_likely() {
        var cited = "https://code.example/lab/ferry";
        var citing = linked("https://a.example/1", cited);
        story(1, Made.member(1, 2));
        story(2, citing);
        assertEquals(List.of(2L, 1L), candidates(linked("https://b.example/2", cited)));
    }

    private static Member linked(String url, String cited) {
        var plain = Made.member(1, 2);
        return new Member(
                plain.id(),
                plain.tongue(),
                Made.at("en", url).source(),
                plain.date(),
                plain.versions(),
                Made.at("en", url, cited).addresses(),
                plain.figures(),
                plain.vectors(),
                plain.number());
    }

    @Test
    void what_has_moved_is_found_in_its_new_story() {
        var from = story(1, Made.member(1, 2));
        var into = story(2, Made.member(8));
        room.move(from.members(), into);
        from.members().forEach(into::add);
        assertEquals(List.of(2L), candidates(Made.member(1, 2)));
    }

    @Test
    void a_translation_leads_to_the_story_that_its_page_is_in_now() {
        var page = Made.at("en", "https://lab.example/blog/ferry");
        var chinese = Made.at("zh", "https://lab.example/zh/blog/ferry");
        var from = story(1, page);
        assertSame(from, room.translationOf(chinese));
        var into = story(2, Made.member(8));
        room.move(from.members(), into);
        assertSame(into, room.translationOf(chinese));
        assertNull(room.translationOf(Made.at("zh", "https://lab.example/zh/blog/train")));
    }

    @Test
    void names_alone_tie_stories_in_different_languages() {
        story(1, told("en", 1, 50));
        story(2, told("en", 2, 51));
        assertEquals(List.of(1L), candidates(told("zh", 1, 50)), "shared numbers are no words");
        assertEquals(List.of(), candidates(told("zh", 2, 99)));
    }

    private static Member told(String tongue, int word, int name) {
        return Made.member(
                tongue,
                tongue + word,
                Made.MONDAY,
                Made.vector(word),
                Made.vector(word),
                Made.vector(name));
    }
}

package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.docket.delivery.chat.Answer.Issue;
import dev.docket.delivery.chat.Answer.Shelf;
import dev.docket.delivery.chat.Answer.Told;
import dev.docket.delivery.chat.Answer.Words;
import dev.docket.delivery.chat.Asker.Standing;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.text.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RespondentTest {

    private static final Room ROOM = new Room(Platform.SLACK, "T1", "C2");

    private final FakeDigests digests = new FakeDigests();
    private final FakeRooms rooms = new FakeRooms();
    private final Respondent respondent = new Respondent(digests, rooms, new StorySearch(digests));

    @Test
    void latest_gives_the_newest_digest_of_the_default_edition() {
        assertEquals(new Issue(SampleDigest.digest()), answer("latest"));
    }

    @Test
    void an_edition_is_known_by_slug_and_by_name() {
        assertEquals(new Words("latest.none"), answer("latest research"));
        assertEquals(new Issue(SampleDigest.digest()), answer("latest WEEKLY"));
        assertEquals(new Words("latest.none"), answer("latest Research and  Debate cs"));
        assertEquals("edition.unknown", words("latest research and"));
    }

    @Test
    void an_unknown_edition_gets_the_list() {
        var words = assertInstanceOf(Words.class, answer("latest daily"));
        assertEquals("edition.unknown", words.key());
        assertEquals("weekly, research", words.arguments().get("editions"));
    }

    @Test
    void before_the_first_digest_latest_says_so() {
        digests.clear();
        assertEquals(new Words("latest.none"), answer("latest"));
    }

    @Test
    void one_story_is_told_several_are_listed_by_five() {
        assertInstanceOf(Told.class, answer("story kitchen"));
        digests.add(SampleDigest.with(SampleDigest.many(12)));
        var first = assertInstanceOf(Shelf.class, answer("story alder"));
        assertEquals(5, first.stories().size());
        assertEquals(0, first.from());
    }

    @Test
    void a_page_beyond_the_end_is_the_last_one() {
        digests.clear().add(SampleDigest.with(SampleDigest.many(12)));
        var asker = asker(Standing.MAY_NOT);
        var last = respondent.answer(new Command.Story("alder", 9_000), asker).answer();
        assertEquals(10, assertInstanceOf(Shelf.class, last).from());
    }

    @Test
    void no_story_says_so() {
        assertEquals(new Words("story.none"), answer("story unicorn"));
    }

    @Test
    void subscribing_remembers_edition_and_language() {
        assertEquals("subscribe.done", words("subscribe cs"));
        assertEquals(
                Optional.of(new Subscription("weekly", Language.CS)), rooms.subscription(ROOM));
    }

    @Test
    void a_subscribed_room_is_answered_in_its_language_and_edition() {
        rooms.subscribe(ROOM, new Subscription("research", Language.PL));
        var spoken = respondent.answer(CommandLine.parse("latest"), asker(Standing.MAY_SUBSCRIBE));
        assertEquals(new Spoken(Language.PL, new Words("latest.none")), spoken);
    }

    @Test
    void who_may_not_subscribe_is_told_why() {
        var command = CommandLine.parse("subscribe");
        assertEquals(
                new Words("subscribe.not_allowed"),
                respondent.answer(command, asker(Standing.MAY_NOT)).answer());
        assertEquals(
                new Words("subscribe.out_of_reach"),
                respondent.answer(command, asker(Standing.OUT_OF_REACH)).answer());
        assertEquals(Optional.empty(), rooms.subscription(ROOM));
    }

    @Test
    void unsubscribing_ends_it_once() {
        answer("subscribe");
        assertEquals("unsubscribe.done", words("unsubscribe"));
        assertEquals("unsubscribe.none", words("unsubscribe"));
        var other = respondent.answer(new Command.Unsubscribe(), asker(Standing.MAY_NOT));
        assertEquals(new Words("subscribe.not_allowed"), other.answer());
    }

    @Test
    void the_platform_says_what_the_asker_reads() {
        var asker = new Asker(ROOM, Optional.of(Language.PL), Standing.MAY_NOT);
        assertEquals(Language.PL, respondent.answer(new Command.Help(true), asker).language());
    }

    private Answer answer(String line) {
        return respondent.answer(CommandLine.parse(line), asker(Standing.MAY_SUBSCRIBE)).answer();
    }

    private String words(String line) {
        return assertInstanceOf(Words.class, answer(line)).key();
    }

    private static Asker asker(Standing standing) {
        return new Asker(ROOM, Optional.empty(), standing);
    }
}

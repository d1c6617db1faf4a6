package dev.docket.delivery.email.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.ChangedDigest;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import dev.docket.digest.SampleDigest;
import dev.docket.digest.WeekPicture.Bar;
import dev.docket.platform.mail.RandomText;
import dev.docket.platform.text.Language;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailViewsTest {

    @Test
    void a_section_is_headed_where_it_begins_and_the_top_story_stands_above_all() {
        var themes = view(SampleDigest.digest()).stories().stream().map(StoryView::theme).toList();
        assertEquals(List.of("", "Releases", "Institutions and money"), themes);
        var tops = view(SampleDigest.digest()).stories().stream().map(StoryView::top).toList();
        assertEquals(List.of(true, false, false), tops);
    }

    @Test
    void the_original_stands_apart_from_the_other_sources() {
        var story = view(SampleDigest.digest()).stories().getFirst();
        assertEquals(
                List.of("Gazette", "机器札记"), story.sources().stream().map(Linked::text).toList());
        assertEquals(
                List.of("Commons Lab blog"), story.originals().stream().map(Linked::text).toList());
        assertEquals("ZH", story.sources().getLast().mark());
    }

    @Test
    void stories_that_do_not_fit_are_counted_and_stay_behind_a_link() {
        var views = views(SampleDigest.with(SampleDigest.many(10)), Language.CS);
        var some = views.first(8);
        assertEquals(8, some.stories().size());
        assertEquals(2, some.cut());
        assertTrue(some.cutWords().startsWith("2 další události"), some.cutWords());
        assertEquals("", views.first(10).cutWords());
    }

    @Test
    void quiet_stories_lead_to_their_pages_and_say_their_language() {
        var quiet = view(SampleDigest.digest()).quiet().getFirst();
        assertEquals("https://docket.example/en/stories/90", quiet.url());
        var inCzech = views(SampleDigest.digest(), Language.CS).first(0).quiet().getFirst();
        assertEquals("EN", inCzech.mark());
    }

    @Test
    void the_longest_bar_is_a_hundred_wide_and_the_others_in_proportion() {
        var bars = week(new Bar("FULLY_OPEN", 1, 0.5), new Bar("OPEN_WEIGHTS", 3, 4)).bars();
        assertEquals(List.of(25, 75), bars.stream().map(MailView.BarView::width).toList());
        assertEquals(List.of(13, 100), bars.stream().map(MailView.BarView::meanWidth).toList());
    }

    @Test
    void labels_that_no_week_has_seen_are_not_drawn() {
        assertEquals(List.of(), week().bars());
        assertEquals(List.of(), week(new Bar("UNPROVEN", 0, 0)).bars());
        assertEquals(1, week(new Bar("UNPROVEN", 0, 0), new Bar("PROMISED", 0, 0.1)).bars().size());
    }

    @ParameterizedTest
    @EnumSource
    void a_preview_fills_its_line_and_no_more(Language language) {
        for (int seed = 0; seed < 200; seed++) {
            var text = new RandomText(seed);
            var digest = led(text.of(text.number(120)), SampleDigest.stories());
            var preview = views(digest, language).first(0).masthead().preview();
            assertTrue(preview.length() >= 30 && preview.length() <= 140, seed + ": " + preview);
        }
    }

    @Test
    void a_week_without_words_and_stories_previews_its_facts() {
        var preview = view(led("", List.of())).masthead().preview();
        assertTrue(preview.contains("No. 31 · 9–15 March"), preview);
        assertTrue(preview.length() >= 30, preview);
    }

    @Test
    void a_subject_is_one_line_whatever_the_title_is() {
        for (int seed = 0; seed < 500; seed++) {
            var title = new RandomText(seed).of(80);
            var subject = view(titled(title)).masthead().subject();
            assertTrue(subject.length() <= 78, seed + ": " + subject);
            assertFalse(subject.chars().anyMatch(Character::isISOControl), seed + ": " + subject);
        }
    }

    @Test
    void a_sender_with_a_very_long_name_leaves_room_for_a_title() {
        var name = "The Society for the Study of Models That Can Be Studied by Anybody";
        var views =
                new MailViews(
                        SampleDigest.digest(),
                        Language.EN,
                        name,
                        URI.create("https://docket.example"),
                        ZoneOffset.UTC);
        assertEquals(name + " 31: Alder 3 opens the…", views.first(0).masthead().subject());
    }

    @Test
    void shouting_is_toned_down_in_the_subject_only() {
        var masthead = view(titled("Free!!! $$$ Really??? Yes!")).masthead();
        assertEquals("Docket 31: Free! $ Really? Yes!", masthead.subject());
        assertEquals("Free!!! $$$ Really??? Yes!", masthead.title());
    }

    private static MailView.WeekView week(Bar... bars) {
        return view(new ChangedDigest().bars(bars).digest()).week();
    }

    private static Digest led(String lead, List<DigestStory> stories) {
        return new ChangedDigest().lead(lead).stories(stories).quiet().digest();
    }

    private static Digest titled(String title) {
        return new ChangedDigest().title(title).digest();
    }

    private static MailView view(Digest digest) {
        return views(digest, Language.EN).first(digest.stories().size());
    }

    private static MailViews views(Digest digest, Language language) {
        return new MailViews(
                digest, language, "Docket", URI.create("https://docket.example/"), ZoneOffset.UTC);
    }

    @Test
    void what_could_not_be_read_is_said_and_otherwise_nothing() {
        var digest = new ChangedDigest().unread("No word from Harbour.").digest();
        assertEquals("No word from Harbour.", view(digest).unread());
        assertEquals("", view(SampleDigest.digest()).unread());
    }
}

package dev.docket.digest.compose;

import static dev.docket.digest.rank.Candidates.SUNDAY;
import static dev.docket.digest.rank.Candidates.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import dev.docket.digest.DigestStory;
import dev.docket.digest.Period;
import dev.docket.digest.QuietStory;
import dev.docket.digest.Theme;
import dev.docket.digest.rank.Candidate;
import dev.docket.digest.rank.Limits;
import dev.docket.platform.text.Language;
import dev.docket.platform.text.LocalText;
import dev.docket.verdict.Label;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComposerTest {

    private static final Period WEEK = new Period(SUNDAY.minus(Duration.ofDays(7)), SUNDAY);
    private static final Limits TEN = new Limits(10, 3, 20);
    private static final Lines NOTHING_MOVED = new Lines(null, null);

    private static Digest compose(int number, List<Digest> before, List<Candidate> candidates) {
        return new Composer(TEN, before, _ -> NOTHING_MOVED)
                .compose(new DigestKey("weekly", number), WEEK, candidates, List.of());
    }

    private static Digest first(Candidate... candidates) {
        return compose(1, List.of(), List.of(candidates));
    }

    private static Candidate about(long id, String name, Label label, int authority) {
        return story(id, name)
                .saying(name + " is a model with open weights under Apache 2.0, it says.")
                .by(name + " Lab", authority)
                .by("Gazette of " + name, 2)
                .ruled(label);
    }

    private static List<Candidate> variedWeek() {
        return List.of(
                about(1, "Alder 3", Label.FULLY_OPEN, 3),
                about(2, "Birch 2", Label.BUILDING_BLOCK, 2),
                about(3, "Cedar 2", Label.OPEN_WEIGHTS, 2),
                about(4, "Dogwood on open models", Label.NO_RULING, 2),
                about(5, "Elm 2", Label.STRINGS_ATTACHED, 2),
                about(6, "Fir 2", Label.PROMISED, 2));
    }

    private static List<Long> ids(Digest digest) {
        return digest.stories().stream().map(DigestStory::id).toList();
    }

    @Test
    void the_best_story_is_on_top_and_the_others_follow_by_theme_and_score() {
        var digest = compose(1, List.of(), variedWeek());
        assertEquals(1, digest.stories().getFirst().id());
        assertEquals(6, digest.stories().size());
        var rest = digest.stories().subList(1, 6);
        var themes = rest.stream().map(DigestStory::theme).toList();
        assertEquals(themes.stream().sorted().toList(), themes);
        for (var theme : Theme.values()) {
            var scores =
                    rest.stream()
                            .filter(story -> story.theme() == theme)
                            .map(story -> -story.standing().score())
                            .toList();
            assertEquals(scores.stream().sorted().toList(), scores);
        }
    }

    @Test
    void the_title_is_the_top_headline_in_every_language() {
        var digest = compose(1, List.of(), variedWeek());
        for (var language : Language.values()) {
            assertEquals("Alder 3", digest.title().in(language));
        }
    }

    @Test
    void the_order_in_which_candidates_come_makes_no_difference_to_a_single_byte() {
        var document = StoredDigests.write(compose(1, List.of(), variedWeek()));
        for (int seed = 0; seed < 5; seed++) {
            var shuffled = new ArrayList<>(variedWeek());
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(document, StoredDigests.write(compose(1, List.of(), shuffled)));
        }
    }

    @Test
    void a_week_without_stories_is_a_digest_that_says_so() {
        var digest = first();
        assertEquals("A quiet week", digest.title().in(Language.EN));
        assertEquals("Klidný týden", digest.title().in(Language.CS));
        assertEquals("Spokojny tydzień", digest.title().in(Language.PL));
        assertTrue(digest.lead().in(Language.PL).startsWith("Spokojny tydzień:"));
        assertEquals(List.of(), digest.stories());
        assertEquals(List.of(), digest.picture().bars());
        assertEquals(0, digest.coverage().articles());
        assertEquals(1, digest.coverage().minutes());
    }

    @Test
    void what_is_not_about_open_ai_was_read_and_is_not_carried() {
        var closed =
                story(7, "A new phone")
                        .saying("The phone has a better camera and costs more.")
                        .ruled(Label.NO_RULING);
        var digest = first(about(1, "Alder 3", Label.FULLY_OPEN, 3), closed);
        assertEquals(List.of(1L), ids(digest));
        assertEquals(2, digest.coverage().stories());
        assertEquals(3, digest.coverage().articles());
    }

    @Test
    void a_story_told_before_without_news_goes_on_the_quiet_list_and_leads_nothing() {
        var before = compose(1, List.of(), variedWeek());
        var again = compose(2, List.of(before), variedWeek());
        assertEquals(List.of(), again.stories());
        assertEquals(6, again.quiet().size());
        assertTrue(again.quiet().contains(new QuietStory(1, "Alder 3", "en")));
        assertEquals("A quiet week", again.title().in(Language.EN));
        assertTrue(again.picture().bars().stream().allMatch(bar -> bar.thisWeek() == 0));
    }

    @Test
    void a_story_told_before_whose_verdict_changed_is_told_again() {
        var before = first(about(1, "Alder 3", Label.PROMISED, 3));
        var after =
                compose(2, List.of(before), List.of(about(1, "Alder 3", Label.OPEN_WEIGHTS, 3)));
        assertEquals(List.of(1L), ids(after));
        assertEquals(List.of(), after.quiet());
    }

    @Test
    void what_was_told_more_than_four_digests_ago_may_be_told_again() {
        var longAgo = first(about(1, "Alder 3", Label.FULLY_OPEN, 3));
        var quiet = compose(2, List.of(), List.of());
        var before = List.of(quiet, quiet, quiet, quiet, longAgo);
        var digest = compose(6, before, List.of(about(1, "Alder 3", Label.FULLY_OPEN, 3)));
        assertEquals(List.of(1L), ids(digest));
    }

    @Test
    void languages_are_counted_the_most_frequent_first_and_unknown_ones_are_not() {
        var chinese = story(8, "开源模型").in("zh").saying("开源模型权重").by("Ji", 2).by("Qi", 2);
        var unknown = story(9, "Open model ???").in("und").by("Blog", 2);
        var czech = story(10, "Otevřený model").in("cs").by("Tydeník", 2);
        var polish = story(11, "Otwarty model").in("pl").by("Tygodnik", 2);
        var digest =
                first(
                        chinese.candidate(),
                        unknown.candidate(),
                        polish.candidate(),
                        czech.candidate());
        assertEquals(List.of("zh", "cs", "pl"), digest.coverage().languages());
    }

    @Test
    void no_two_verdicts_of_one_digest_are_put_in_the_same_words() {
        var same = new ArrayList<Candidate>();
        for (var name : List.of("Alder 3", "Birch 2", "Cedar 7")) {
            same.add(about(same.size() + 1, name, Label.OPEN_WEIGHTS, 3));
        }
        var digest = compose(1, List.of(), same);
        var shapes =
                digest.stories().stream()
                        .map(story ->
                                story.verdict()
                                        .sentence()
                                        .in(Language.EN)
                                        .replace(story.verdict().subject(), "X"))
                        .distinct()
                        .count();
        assertEquals(digest.stories().size(), shapes);
    }

    @Test
    void what_changed_and_what_to_watch_come_from_the_card_before() {
        var changed = LocalText.of(language -> "changed in " + language.tag());
        var composer = new Composer(TEN, List.of(), _ -> new Lines(changed, null));
        var digest =
                composer.compose(
                        new DigestKey("weekly", 1),
                        WEEK,
                        List.of(about(1, "Alder 3", Label.FULLY_OPEN, 3)),
                        List.of());
        var verdict = digest.stories().getFirst().verdict();
        assertEquals("changed in cs", Objects.requireNonNull(verdict.changed()).in(Language.CS));
    }

    @Test
    void reading_time_grows_with_what_there_is_to_read() {
        var one = story(1, "Alder 3").by("Lab", 3).candidate();
        assertEquals(1, first(one).coverage().minutes());
        var many = new ArrayList<Candidate>();
        for (int i = 0; i < 10; i++) {
            many.add(story(10 + i, "Birch " + i).saying(talkative(i)).by("Lab" + i, 3).candidate());
        }
        var wide = new Composer(new Limits(10, 10, 0), List.of(), _ -> NOTHING_MOVED);
        var digest = wide.compose(new DigestKey("weekly", 1), WEEK, many, List.of());
        assertTrue(digest.coverage().minutes() >= 2, digest.coverage()::toString);
    }

    private static String talkative(int number) {
        var text = new StringBuilder();
        for (var part : List.of("weights", "code", "data", "report")) {
            text.append(
                    "Lab%d put the model weights and the %s of Birch %d"
                            .formatted(number, part, number));
            for (int i = 0; i < 16; i++) {
                text.append(" and %s%d%c".formatted(part, number, 'a' + i));
            }
            text.append(" under Apache 2.0. ");
        }
        return text.toString();
    }

    @Test
    void the_lead_counts_what_is_carried_and_the_picture_all_that_is_new() {
        var one = new Composer(new Limits(1, 1, 20), List.of(), _ -> NOTHING_MOVED);
        var digest =
                one.compose(
                        new DigestKey("weekly", 1),
                        WEEK,
                        List.of(
                                about(1, "Alder 3", Label.OPEN_WEIGHTS, 3),
                                about(2, "Birch 2", Label.PROMISED, 2)),
                        List.of());
        assertEquals("One release of open weights.", digest.lead().in(Language.EN));
        assertEquals(
                List.of("OPEN_WEIGHTS", "PROMISED"),
                digest.picture().bars().stream().map(bar -> bar.label()).toList());
    }
}

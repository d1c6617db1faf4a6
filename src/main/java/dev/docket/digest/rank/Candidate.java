package dev.docket.digest.rank;

import dev.docket.article.Article;
import dev.docket.digest.Theme;
import dev.docket.story.Story;
import dev.docket.story.Summary;
import dev.docket.verdict.Polarity;
import dev.docket.verdict.Verdict;
import java.util.Set;
import java.util.TreeSet;

/** A story of the period, with all that ranking looks at. */
public record Candidate(Story story, Summary summary, Verdict verdict) {

    /** The authority of labs and of primary reporting. */
    static final int FIRST_PARTY = 3;

    /** The article that the story is told from. */
    public Article primary() {
        return story.articles().stream()
                .filter(article -> article.id() == summary.primaryArticleId())
                .findFirst()
                .orElseGet(() -> story.articles().getFirst());
    }

    /** The independent voices, in alphabetical order. */
    public Set<String> publishers() {
        var publishers = new TreeSet<String>();
        for (var article : story.articles()) {
            publishers.add(article.origin().publisher());
        }
        return publishers;
    }

    /**
     * Whose story it is, so that no organisation fills a digest: its thread's, else the first
     * party's that alone tells it, else nobody's but its own. Who reports on others is not in it.
     */
    public String organisation() {
        var thread = story.thread();
        if (thread != null) {
            return thread.subject();
        }
        var voices = publishers();
        return voices.size() == 1 && isToldFirstHand()
                ? voices.iterator().next()
                : "story " + story.id();
    }

    /**
     * Whether the article it is told from is a maker's or a reporter's own, not an aggregator's.
     */
    boolean isToldFirstHand() {
        return primary().origin().authority() >= FIRST_PARTY;
    }

    public Theme theme() {
        return switch (verdict.ruling().label()) {
            case FULLY_OPEN, OPEN_RECIPE, OPEN_WEIGHTS, STRINGS_ATTACHED -> Theme.RELEASES;
            case API_ONLY, PROMISED, UNPROVEN -> Theme.RELEASES;
            case BUILDING_BLOCK -> Theme.DATA_AND_TOOLS;
            case GROUND_SHIFT -> isAboutRules() ? Theme.RULES_AND_SAFETY : Theme.INSTITUTIONS;
            case NO_RULING -> Theme.RESEARCH;
        };
    }

    private boolean isAboutRules() {
        var event = verdict.event();
        return event != null
                && (event.polarity() == Polarity.NEUTRAL || event.polarity() == Polarity.SECURITY);
    }
}

package dev.docket.article;

import dev.docket.feed.Health;
import dev.docket.feed.Source;
import dev.docket.feed.SourceStatus;
import dev.docket.feed.Sources;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Which sources could not be read, so that a reader knows what may be missing. */
@Singleton
public class UnreadSources {

    /** A source that answered after this much of the end was missing has told nearly all. */
    private static final Duration HARDLY_MISSED = Duration.ofDays(2);

    private final Sources sources;

    @Inject
    public UnreadSources(Sources sources) {
        this.sources = sources;
    }

    /**
     * The names of the sources that are in trouble now and gave nothing in the last two days before
     * {@code to}; those whose word has most weight first, then by name. What an operator has paused
     * is not waited for.
     */
    public List<String> until(Instant to) {
        return sources.list().stream()
                .filter(source -> isUnread(source, to.minus(HARDLY_MISSED)))
                .map(SourceStatus::source)
                .sorted(
                        Comparator.<Source>comparingInt(source -> -source.authority())
                                .thenComparing(Source::name)
                                .thenComparing(Source::slug))
                .map(Source::name)
                .toList();
    }

    private static boolean isUnread(SourceStatus source, Instant since) {
        var last = source.visits().lastSuccess();
        return !source.paused()
                && inTrouble(source.health())
                && (last == null || last.isBefore(since));
    }

    private static boolean inTrouble(Health health) {
        return switch (health) {
            case NEW, WELL -> false;
            case WAITING, FAILING, GONE -> true;
        };
    }
}

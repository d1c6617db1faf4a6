package dev.docket.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What could not be read in a period, so that a digest can say what it does not know. */
@Singleton
public class Coverage {

    /** A source that was read this shortly before the end has hardly anything left to tell. */
    private static final Duration RECENT = Duration.ofDays(1);

    private static final Pattern STATUS = Pattern.compile("\\bHTTP (\\d{3})\\b");

    private final Sources sources;

    @Inject
    public Coverage(Sources sources) {
        this.sources = sources;
    }

    /** Why a source could not be read, for words in any language. */
    public enum Cause {
        /** The site, or what protects it, refuses us. */
        BLOCKED,
        /** The site asked us to come later. */
        ASKED_TO_WAIT,
        /** Nothing is at the address any more. */
        MISSING,
        /** The site answers with a fault of its own. */
        FAULT,
        /** There is no answer, or none that can be read. */
        UNREADABLE
    }

    /**
     * A source that is missing from a period, wholly or in part.
     *
     * @param slug of the source
     * @param reason what is wrong, a sentence without its full stop
     * @param whole whether nothing of the period was read
     */
    public record Gap(
            String slug,
            String source,
            String publisher,
            Cause cause,
            String reason,
            boolean whole) {}

    /**
     * The sources that were to be read and could not be, by slug: those that are not paused, are
     * not well, and were last read more than a day before the period's end.
     *
     * @param from the beginning of the period
     * @param to its end, exclusive; not before {@code from}
     */
    public List<Gap> missing(Instant from, Instant to) {
        return sources.list().stream()
                .filter(status -> !status.paused())
                .flatMap(status -> gap(status, from, to).stream())
                .toList();
    }

    private static Optional<Gap> gap(SourceStatus status, Instant from, Instant to) {
        var read = status.visits().lastSuccess();
        boolean recent = read != null && !read.isBefore(to.minus(RECENT));
        if (recent || !isFailing(status.health())) {
            return Optional.empty();
        }
        var source = status.source();
        var reason = Objects.requireNonNullElse(status.problem(), "no reason is known");
        return Optional.of(
                new Gap(
                        source.slug(),
                        source.name(),
                        source.publisher(),
                        cause(status.health(), reason),
                        reason,
                        isBefore(read, from)));
    }

    private static boolean isBefore(@Nullable Instant read, Instant from) {
        return read == null || read.isBefore(from);
    }

    private static boolean isFailing(Health health) {
        return switch (health) {
            case WAITING, FAILING, GONE -> true;
            case NEW, WELL -> false;
        };
    }

    private static Cause cause(Health health, String reason) {
        if (health == Health.WAITING) {
            return Cause.ASKED_TO_WAIT;
        }
        var status = STATUS.matcher(reason);
        if (!status.find()) {
            return reason.startsWith("robots.txt") ? Cause.BLOCKED : Cause.UNREADABLE;
        }
        return switch (status.group(1)) {
            case "404", "410" -> Cause.MISSING;
            case "401", "403", "451" -> Cause.BLOCKED;
            default -> reason.startsWith("Blocked") ? Cause.BLOCKED : Cause.FAULT;
        };
    }
}

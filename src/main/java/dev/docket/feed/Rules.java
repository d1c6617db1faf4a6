package dev.docket.feed;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a source is read, beyond its address and selectors; kept as JSON.
 *
 * @param pointers only for {@link SourceKind#JSON}
 * @param pages how many further pages a first visit follows, 0 to 20; null means 3
 */
public record Rules(@Nullable Pointers pointers, Sieve sieve, @Nullable Integer pages) {

    /** What is right for most sources. */
    public static final Rules NONE = new Rules(null, Sieve.NONE, null);

    /** The most further pages that rules may ask for. */
    public static final int MOST_PAGES = 20;

    private static final int USUAL_PAGES = 3;

    @SuppressWarnings("NullAway") // a row from before there were rules has none of them
    public Rules {
        sieve = Objects.requireNonNullElse(sieve, Sieve.NONE);
    }

    /** How many further pages a first visit follows. */
    public int furtherPages() {
        return pages == null ? USUAL_PAGES : Math.clamp(pages, 0, MOST_PAGES);
    }
}

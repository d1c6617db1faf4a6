package dev.docket.article;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How entries become articles. */
@ConfigMapping(prefix = "docket.article")
public interface ArticleConfig {

    /** The time between two looks for new entries. */
    @WithDefault("5s")
    Duration every();

    /** How many entries are read in one go. */
    @WithDefault("100")
    int batch();

    /** How many pages are fetched at the same time; to one host it is always one. */
    @WithDefault("16")
    int parallel();

    /** A feed's own text of fewer words than this sends us to the page. In words. */
    @WithDefault("150")
    int enoughWords();

    /**
     * How often a page that fails for a passing reason is tried before the feed's own text has to
     * do.
     */
    @WithDefault("3")
    int attempts();

    /** The wait before the second attempt; each further one waits four times as long. */
    @WithDefault("10m")
    Duration firstRetry();

    /** The longest that a site which asks us to wait is waited for. */
    @WithDefault("1d")
    Duration longestWait();

    /**
     * How often an entry is read again whose publisher changed it; the wait before grows as that
     * between attempts.
     */
    @WithDefault("5")
    int rereads();

    /** How far back copies of a text are looked for. */
    @WithDefault("30d")
    Duration copiesWithin();
}

package dev.docket.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;

/** The articles that have been read. */
@Singleton
public class Articles {

    private final Jdbi jdbi;

    @Inject
    public Articles(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The articles after one of them, the oldest first. None ever turns up behind one that was
     * already given out, so the last id is all that a reader has to remember.
     *
     * @param articleId the last one seen; 0 to begin
     * @param limit how many at most
     */
    public List<Article> after(long articleId, int limit) {
        return store().after(articleId, limit).stream().map(ArticleRow::article).toList();
    }

    /** The articles of these ids, by id; ids that there are none of are passed over. */
    public List<Article> byIds(Collection<Long> ids) {
        return store().byIds(List.copyOf(ids)).stream().map(ArticleRow::article).toList();
    }

    public Optional<Article> byId(long id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    /**
     * The articles whose text was replaced after {@code since}, the longest ago first.
     *
     * @param limit how many at most
     */
    public List<Article> updatedSince(Instant since, int limit) {
        return store().updatedSince(since, limit).stream().map(ArticleRow::article).toList();
    }

    /** The texts that an article had before the one it has now, the oldest first. */
    public List<ArticleVersion> history(long articleId) {
        return store().history(articleId);
    }

    /** The text of an article as small safe HTML, if there is that. */
    public Optional<String> html(long articleId) {
        return store().html(articleId);
    }

    /** Those of {@code ids} of which we have the beginning only: the rest is for those who pay. */
    public Set<Long> teasers(Collection<Long> ids) {
        return new TreeSet<>(store().teasers(List.copyOf(ids)));
    }

    /** How many there are. */
    public long count() {
        return store().count();
    }

    /**
     * Those of {@code ids} that repeat an article of another publisher, or a part of it.
     *
     * @return the copy's id to the id of the article that came first or is whole, sorted
     */
    public Map<Long, Long> originals(Collection<Long> ids) {
        return new TreeMap<>(store().originals(List.copyOf(ids)));
    }

    /** How the reading of entries stands: how many came to which outcome. */
    public Map<String, Long> outcomes() {
        return new TreeMap<>(store().outcomes());
    }

    private ArticleStore store() {
        return jdbi.onDemand(ArticleStore.class);
    }
}

package dev.docket.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /** How many there are. */
    public long count() {
        return store().count();
    }

    /**
     * Those of {@code ids} that repeat an article of another publisher.
     *
     * @return the copy's id to the id of the article that came first, sorted
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

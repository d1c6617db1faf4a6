package dev.docket.verdict;

import dev.docket.verdict.record.VerdictJson;
import dev.docket.verdict.record.VerdictRow;
import dev.docket.verdict.record.VerdictStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** The verdicts, for those who read them. */
@ApplicationScoped
public class Verdicts {

    private final VerdictStore store;

    @Inject
    public Verdicts(Jdbi jdbi) {
        this.store = jdbi.onDemand(VerdictStore.class);
    }

    /** The verdict that stands on a story; empty if it has not been judged yet. */
    public Optional<Verdict> of(long storyId) {
        return Optional.ofNullable(of(java.util.List.of(storyId)).get(storyId));
    }

    /** The verdicts that stand on these stories, by story; those not judged yet are left out. */
    public Map<Long, Verdict> of(Collection<Long> storyIds) {
        var ids = storyIds.stream().mapToLong(Long::longValue).toArray();
        var verdicts = new TreeMap<Long, Verdict>();
        for (VerdictRow row : store.of(ids)) {
            verdicts.put(row.storyId(), VerdictJson.read(row.verdict()));
        }
        return verdicts;
    }

    /**
     * What was known of a subject before: the verdict to compare a follow-up with.
     *
     * @param before usually when the story at hand was first seen
     */
    public Optional<Verdict> previousOfSubject(String subject, Instant before) {
        return store.previousOfSubject(key(subject), before).map(VerdictJson::read);
    }

    /** One spelling for all: "OLMo 2", "olmo-2" and "OLMo2" are the same subject. */
    static String key(String subject) {
        return subject.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }
}

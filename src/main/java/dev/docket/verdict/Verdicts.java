package dev.docket.verdict;

import dev.docket.platform.text.LocalText;
import dev.docket.verdict.record.VerdictJson;
import dev.docket.verdict.record.VerdictRow;
import dev.docket.verdict.record.VerdictStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

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
        return Optional.ofNullable(of(List.of(storyId)).get(storyId));
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

    /**
     * What to tell beside a verdict.
     *
     * @param changed what the card has that the subject's last card did not have; null if there was
     *     no last card or nothing changed
     * @param watchNext the missing row that is worth most; null if none is missing
     */
    public record Notes(@Nullable LocalText changed, @Nullable LocalText watchNext) {}

    /** What changed since the subject's last story, and what to watch next. */
    public Notes notes(long storyId) {
        var verdict = of(storyId);
        if (verdict.isEmpty()) {
            return new Notes(null, null);
        }
        var now = verdict.get();
        var before = store.before(storyId, key(now.card().subject())).map(VerdictJson::read);
        var changes = before.map(last -> FollowUp.changes(last, now)).orElse(List.of());
        return new Notes(
                changes.isEmpty() ? null : FollowUp.joined(changes),
                FollowUp.watchNext(now).orElse(null));
    }

    /** One spelling for all: "OLMo 2", "olmo-2" and "OLMo2" are the same subject. */
    static String key(String subject) {
        return subject.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }
}

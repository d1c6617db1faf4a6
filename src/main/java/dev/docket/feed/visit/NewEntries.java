package dev.docket.feed.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Entries to be added by one statement: a column each of their properties. */
public record NewEntries(List<NewEntry> entries) {

    /** In one statement, at most. */
    private static final int MOST = 2_000;

    /** In one statement, before the last of them; in characters. */
    private static final int MOST_TEXT = 8_000_000;

    /** A new entry of a source. */
    public record NewEntry(long sourceId, FoundEntry entry) {}

    /** Cut into as many as the database takes at once, in the same order. */
    static List<NewEntries> of(List<NewEntry> entries) {
        var all = new ArrayList<NewEntries>();
        int from = 0;
        long text = 0;
        for (int i = 0; i < entries.size(); i++) {
            text += entries.get(i).entry().body().html().length();
            if (i + 1 - from == MOST || text >= MOST_TEXT || i + 1 == entries.size()) {
                all.add(new NewEntries(entries.subList(from, i + 1)));
                from = i + 1;
                text = 0;
            }
        }
        return all;
    }

    public List<Long> sourceIds() {
        return entries.stream().map(NewEntry::sourceId).toList();
    }

    public List<String> keys() {
        return each(FoundEntry::key);
    }

    public List<String> guids() {
        return each(FoundEntry::guid);
    }

    public List<@Nullable String> links() {
        return perhaps(FoundEntry::link);
    }

    public List<String> titles() {
        return each(FoundEntry::title);
    }

    public List<@Nullable String> authors() {
        return perhaps(FoundEntry::author);
    }

    /** ISO 8601 in UTC. */
    public List<@Nullable String> published() {
        return perhaps(entry -> text(entry.published()));
    }

    public List<String> htmls() {
        return each(entry -> entry.body().html());
    }

    public List<Boolean> fulls() {
        return each(entry -> entry.body().full());
    }

    public List<String> contents() {
        return each(FoundEntry::content);
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private <T> List<T> each(Function<FoundEntry, T> property) {
        return entries.stream().map(one -> property.apply(one.entry())).toList();
    }

    /** Holds null where an entry has none, as no unmodifiable list of Java does. */
    private List<@Nullable String> perhaps(Function<FoundEntry, @Nullable String> property) {
        var values = new ArrayList<@Nullable String>(entries.size());
        entries.forEach(one -> values.add(property.apply(one.entry())));
        return values;
    }
}

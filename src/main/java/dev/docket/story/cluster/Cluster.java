package dev.docket.story.cluster;

import dev.docket.story.vector.Versions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A story while it is live: its members, the sums of their vectors, its versions and dates. */
final class Cluster {

    private static final Sum NOTHING = new Sum();

    private final long id;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Map<Field, Sum>> words = new TreeMap<>();
    private final Sum names = new Sum();
    private final Set<String> sources = new LinkedHashSet<>();
    private final TreeSet<String> years = new TreeSet<>();
    private final Set<String> numbers = new HashSet<>();
    private Versions versions = Versions.NONE;
    private int lastNumber;
    private @Nullable Instant first;
    private @Nullable Instant last;

    Cluster(long id) {
        this.id = id;
    }

    void add(Member member) {
        members.add(member);
        var sums = words.computeIfAbsent(member.tongue(), _ -> new TreeMap<>());
        for (var field : Field.WORDS) {
            sums.computeIfAbsent(field, _ -> new Sum()).add(member.vector(field));
        }
        names.add(member.vector(Field.NAMES));
        sources.add(member.source());
        years.addAll(member.figures().years());
        numbers.addAll(member.figures().numbers());
        versions = versions.and(member.versions());
        lastNumber = Math.max(lastNumber, member.number());
        meet(member.date());
    }

    /** The same story without some documents. */
    Cluster without(Set<Long> documents) {
        var rest = new Cluster(id);
        members.stream().filter(member -> !documents.contains(member.id())).forEach(rest::add);
        return rest;
    }

    private void meet(@Nullable Instant date) {
        if (date != null) {
            first = first == null || date.isBefore(first) ? date : first;
            last = last == null || date.isAfter(last) ? date : last;
        }
    }

    long id() {
        return id;
    }

    List<Member> members() {
        return members;
    }

    /** The languages of its members. */
    Set<String> tongues() {
        return words.keySet();
    }

    /** The sum of a field of words over the members in a language. */
    Sum words(Field field, String tongue) {
        return words.getOrDefault(tongue, Map.of()).getOrDefault(field, NOTHING);
    }

    /** The sum of the names of all members. */
    Sum names() {
        return names;
    }

    /** The years that its articles state. */
    NavigableSet<String> years() {
        return years;
    }

    /** The other numbers that they state. */
    Set<String> numbers() {
        return numbers;
    }

    Versions versions() {
        return versions;
    }

    /** The number of the member that was placed last. */
    int lastNumber() {
        return lastNumber;
    }

    @Nullable Instant first() {
        return first;
    }

    @Nullable Instant last() {
        return last;
    }

    /** Whether both are told by one and the same source only. */
    boolean isOfTheSameSourceAs(Cluster other) {
        return sources.size() == 1 && sources.equals(other.sources) && !sources.contains("");
    }

    /** Whether all its words are in languages that the other does not speak. */
    boolean isForeignTo(Cluster other) {
        return words.keySet().stream().noneMatch(other.words::containsKey);
    }
}

package dev.docket.story.cluster;

import dev.docket.story.vector.Figures;
import dev.docket.story.vector.Vector;
import dev.docket.story.vector.Versions;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members and clusters made by hand, so that a test knows what they share. */
final class Made {

    static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    private Made() {}

    /** A vector of length one that holds these terms, in ascending order, equally. */
    static Vector vector(int... terms) {
        var weights = new double[terms.length];
        Arrays.fill(weights, terms.length == 0 ? 0 : 1 / Math.sqrt(terms.length));
        return new Vector(terms, weights);
    }

    /** An English article of Monday whose every field holds these terms. */
    static Member member(int... terms) {
        return member("en", "Post", MONDAY, vector(terms), vector(terms), vector(terms));
    }

    static Member member(
            String tongue,
            String source,
            @Nullable Instant date,
            Vector all,
            Vector title,
            Vector names) {
        return new Member(
                1,
                tongue,
                source,
                date,
                Versions.NONE,
                new Addresses(null, null, List.of()),
                Figures.NONE,
                List.of(all, title, names),
                1);
    }

    /** An article of a day after Monday. */
    static Member on(int day, String source) {
        var date = MONDAY.plus(Duration.ofDays(day));
        return member("en", source, date, vector(1), vector(1), vector(1));
    }

    static Member titled(String title, int... terms) {
        var plain = member(terms);
        return new Member(
                plain.id(),
                plain.tongue(),
                plain.source(),
                plain.date(),
                Versions.of(title),
                plain.addresses(),
                plain.figures(),
                plain.vectors(),
                plain.number());
    }

    /** An article of a site at an address, or null, that cites others. */
    static Member at(String tongue, @Nullable String url, String... cited) {
        var site = url == null ? "" : URI.create(url).getHost();
        var document = new Document(1, tongue, MONDAY, site, "", "", url, List.of(cited));
        return new Member(
                1,
                tongue,
                site,
                MONDAY,
                Versions.NONE,
                Addresses.of(document),
                Figures.NONE,
                List.of(vector(), vector(), vector()),
                1);
    }

    static Cluster cluster(long id, Member... members) {
        var cluster = new Cluster(id);
        for (var member : members) {
            cluster.add(member);
        }
        return cluster;
    }
}

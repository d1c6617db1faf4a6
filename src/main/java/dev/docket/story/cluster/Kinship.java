package dev.docket.story.cluster;

import dev.docket.story.CommonGround;
import dev.docket.story.vector.Background;
import dev.docket.story.vector.Frequencies;
import dev.docket.story.vector.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the documents of one story have in common, each with those before it: by the vectors of the
 * {@link Clusterer}, weighed by the background that ships, so that it is the same on every replica
 * and at any time.
 */
public final class Kinship {

    /** Read once: reading takes longer than comparing. */
    private static final Background BACKGROUND = Background.shipped();

    private final Likeness likeness = new Likeness(Tuning.DEFAULT);
    private final Frequencies frequencies = new Frequencies(BACKGROUND);
    private final Spelling spelling = new Spelling(frequencies);
    private final Index index = new Index();
    private final Cluster story = new Cluster(0);

    private Kinship() {}

    /** What each document has in common with those before it. */
    public static List<CommonGround> of(List<Document> documents) {
        var kinship = new Kinship();
        var grounds = new ArrayList<CommonGround>();
        documents.forEach(document -> grounds.add(kinship.meet(document)));
        return grounds;
    }

    private CommonGround meet(Document document) {
        var terms = Terms.of(document.title(), document.body(), document.language());
        spelling.learn(terms);
        var member = Member.of(document, terms, frequencies, story.members().size());
        var ground = story.members().isEmpty() ? CommonGround.NONE : ground(member);
        if (!Roundup.is(document)) {
            story.add(member);
            index.add(member);
        }
        return ground;
    }

    private CommonGround ground(Member member) {
        var newcomer = new Cluster(member.id());
        newcomer.add(member);
        var tally = new Tally();
        var nearest = tally(member, tally);
        var shared = new Shared(member, story.members(), spelling);
        return new CommonGround(
                likeness.ofCentres(newcomer, story, tally),
                tally.nearest(),
                nearest == null ? null : nearest.id(),
                likeness.kept(newcomer, story),
                shared.terms(Field.ALL),
                shared.terms(Field.NAMES),
                shared.versions(),
                shared.links());
    }

    /** Sums up what a member shares with each of the others, and returns the likest. */
    private @Nullable Member tally(Member member, Tally tally) {
        ask(member);
        Member nearest = null;
        for (int place : index.hits(_ -> true)) {
            var other = index.member(place);
            if (other.tongue().equals(member.tongue())) {
                tally.addWords(
                        other.tongue(), index.dot(Field.ALL, place), index.dot(Field.TITLE, place));
            }
            tally.addNames(index.dot(Field.NAMES, place));
            double likely = likeness.ofMembers(member, index, place);
            if (likely > tally.nearest()) {
                nearest = other;
            }
            tally.meet(likely);
        }
        return nearest;
    }

    private void ask(Member member) {
        index.clear();
        for (var field : Field.EACH) {
            var vector = member.vector(field);
            for (int i = 0; i < vector.terms().length; i++) {
                index.ask(field, vector.terms()[i], vector.weights()[i]);
            }
        }
    }
}

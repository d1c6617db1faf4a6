package dev.docket.story.cluster;

import dev.docket.story.CommonGround;
import dev.docket.story.vector.Background;
import dev.docket.story.vector.Frequencies;
import dev.docket.story.vector.Terms;
import java.util.ArrayList;
import java.util.List;

/**
 * What the documents of one story have in common, each with those before it: by the vectors of the
 * {@link Clusterer}, weighed by the background that ships, so that it is the same on every replica
 * and at any time.
 */
public final class Kinship {

    /** Read once: reading takes longer than comparing. */
    private static final Background BACKGROUND = Background.shipped();

    private final Frequencies frequencies = new Frequencies(BACKGROUND);
    private final Spelling spelling = new Spelling(frequencies);
    private final Room room = new Room(frequencies);
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
            room.add(member, story);
        }
        return ground;
    }

    private CommonGround ground(Member member) {
        var newcomer = new Cluster(member.id());
        newcomer.add(member);
        var kin = room.kin(newcomer).stream().findFirst();
        var shared = new Shared(member, story.members(), spelling);
        return new CommonGround(
                kin.map(Kin::centre).orElse(0.0),
                kin.map(Kin::nearness).orElse(0.0),
                kin.map(Kin::nearest).map(Member::id).orElse(null),
                Likelihood.daysBetween(newcomer, story),
                shared.terms(Field.ALL),
                shared.terms(Field.NAMES),
                shared.versions(),
                shared.links());
    }
}

package dev.docket.cli.bench.sample;

import dev.docket.cli.newsroom.paper.Piece;
import dev.docket.digest.DigestStory.SourceLink;
import dev.docket.digest.DigestVerdict;
import dev.docket.digest.DigestVerdict.Proof;
import dev.docket.digest.DigestVerdict.Row;
import dev.docket.digest.DigestVerdict.Stamp;
import java.util.List;
import java.util.Set;

/** A verdict of usual size; what it says is not read by anybody. */
final class SampleVerdict {

    private static final List<String> COMPONENTS =
            List.of(
                    "weights",
                    "training_code",
                    "training_data",
                    "data_described",
                    "intermediate_checkpoints",
                    "evaluation",
                    "paper",
                    "licence");

    private static final Set<String> STATED = Set.of("weights", "paper", "licence");

    private SampleVerdict() {}

    static DigestVerdict on(Piece piece, SourceLink source) {
        var proof = new Proof(piece.summary(), source.source(), source.url());
        return new DigestVerdict(
                new Stamp("OPEN_WEIGHTS", "", List.of()),
                piece.title(),
                SampleDigest.same(piece.summary()),
                50,
                COMPONENTS.stream().map(component -> row(component, proof)).toList(),
                List.of(),
                null,
                SampleDigest.same("The next release would change it."));
    }

    private static Row row(String component, Proof proof) {
        if (!STATED.contains(component)) {
            return new Row(component, "not_stated", "", List.of());
        }
        var value = component.equals("licence") ? "Apache-2.0" : "";
        return new Row(component, "released", value, List.of(proof));
    }
}

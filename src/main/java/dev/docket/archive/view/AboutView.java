package dev.docket.archive.view;

import dev.docket.archive.text.Says;
import dev.docket.digest.Wording;
import dev.docket.verdict.Label;
import dev.docket.verdict.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The method in short, and what labels and states mean. */
public record AboutView(List<String> steps, List<Meaning> labels, List<State> states) {

    private static final int STEPS = 6;

    /** What a label means; {@code id} is its anchor. */
    public record Meaning(String id, String name, String tone, String meaning) {}

    /** A state of a cell; {@code id} names its shape. */
    public record State(String id, String name, String tone) {}

    public static AboutView of(Says says) {
        return new AboutView(
                IntStream.rangeClosed(1, STEPS).mapToObj(i -> says.text("about.method." + i)).toList(),
                Arrays.stream(Label.values()).map(label -> meaning(label.name(), says)).toList(),
                Arrays.stream(Status.values()).map(status -> state(status.key(), says)).toList());
    }

    private static Meaning meaning(String label, Says says) {
        var id = label.toLowerCase(Locale.ROOT);
        return new Meaning(
                id,
                Wording.label(says.language(), label),
                Tone.ofLabel(label).css(),
                says.text("label." + id + ".means"));
    }

    private static State state(String key, Says says) {
        return new State(key, Wording.state(says.language(), key), Tone.ofState(key).css());
    }
}

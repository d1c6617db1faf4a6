package dev.docket.delivery;

import dev.docket.digest.Digest;
import dev.docket.platform.text.Language;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A channel that remembers what it was handed, and answers as it is told. */
final class RecordingChannel implements Channel {

    private final List<Recipient> recipients;
    private final List<Delivery> handed = new CopyOnWriteArrayList<>();
    private volatile Function<Delivery, Outcome> answer = _ -> new Outcome.Sent("ok");
    private volatile boolean repeats = true;

    RecordingChannel(int recipients) {
        this.recipients =
                IntStream.range(0, recipients)
                        .mapToObj(i ->
                                new Recipient("reader%03d@example.org".formatted(i), Language.EN))
                        .toList();
    }

    void answers(Function<Delivery, Outcome> function) {
        answer = function;
    }

    void neverRepeats() {
        repeats = false;
    }

    List<Delivery> handed() {
        return List.copyOf(handed);
    }

    @Override
    public String name() {
        return "record";
    }

    @Override
    public List<Recipient> recipients(Digest digest) {
        return recipients;
    }

    @Override
    public Outcome deliver(Delivery delivery, Digest digest) {
        handed.add(delivery);
        return answer.apply(delivery);
    }

    @Override
    public boolean repeatsUnanswered(Recipient recipient) {
        return repeats;
    }
}

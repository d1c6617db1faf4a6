package dev.docket.cli.pipeline;

import dev.docket.article.Reading;
import dev.docket.digest.Digest;
import dev.docket.digest.Editing;
import dev.docket.feed.Gathering;
import dev.docket.story.Filing;
import dev.docket.verdict.Judging;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Runs every stage once, in order, on the calling thread: what the jobs do, without waiting. */
@Singleton
public class Pipeline {

    private final Gathering gathering;
    private final Reading reading;
    private final Filing filing;
    private final Judging judging;
    private final Editing editing;

    @Inject
    public Pipeline(
            Gathering gathering, Reading reading, Filing filing, Judging judging, Editing editing) {
        this.gathering = gathering;
        this.reading = reading;
        this.filing = filing;
        this.judging = judging;
        this.editing = editing;
    }

    /** Brings everything up to the clock's moment: sources, articles, stories, verdicts. */
    public void catchUp(StageMeter meter) {
        meter.measure(Stage.GATHER, gathering::visitDue);
        meter.measure(Stage.READ, reading::readNew);
        meter.measure(Stage.FILE, filing::fileNew);
        meter.measure(Stage.JUDGE, judging::judgeChanged);
    }

    /**
     * Composes the digest that is due, if one is, from stories merged once more.
     *
     * @param since no digest is composed for a period that ended at or before this
     */
    public List<Digest> compose(StageMeter meter, Instant since) {
        var composed = new ArrayList<Digest>();
        if (!editing.isDue(since)) {
            return composed;
        }
        settle(meter);
        meter.measure(
                Stage.COMPOSE,
                () -> {
                    editing.composeDue(since).ifPresent(composed::add);
                    return composed.size();
                });
        return composed;
    }

    /** Composes the first digest of all, of the week up to now, if there is news for one. */
    public void composeFirst(StageMeter meter) {
        settle(meter);
        meter.measure(Stage.COMPOSE, () -> editing.composeFirst().isPresent() ? 1 : 0);
    }

    private void settle(StageMeter meter) {
        meter.measure(Stage.FILE, filing::consolidate);
        meter.measure(Stage.JUDGE, judging::judgeChanged);
    }
}

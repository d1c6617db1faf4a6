package dev.docket.desk.page;

import dev.docket.feed.Hubs;
import dev.docket.feed.Source;
import dev.docket.feed.SourceHistory;
import dev.docket.feed.SourceSettings;
import dev.docket.feed.SourceStatus;
import dev.docket.feed.Sources;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Puts together what the pages on sources show. */
@Singleton
public class SourceDesk {

    private static final Duration LATELY = Duration.ofDays(30);
    private static final int LATEST = 15;

    private final Sources sources;
    private final SourceHistory history;
    private final Hubs hubs;
    private final InstantSource clock;

    public SourceDesk(Sources sources, SourceHistory history, Hubs hubs, InstantSource clock) {
        this.sources = sources;
        this.history = history;
        this.hubs = hubs;
        this.clock = clock;
    }

    SourceList list(SourceFilter filter) {
        return SourceList.of(rows(sources.list()), filter);
    }

    /** Why no hub tells us what is new; empty if they do. */
    String hubsOff() {
        return hubs.whyOff().orElse("");
    }

    private List<SourceRow> rows(List<SourceStatus> all) {
        var now = clock.instant();
        var since = history.troubledSince();
        var lately = history.counts(now.minus(LATELY));
        return all.stream()
                .map(status -> {
                    long id = status.source().id();
                    return SourceRow.of(status, since.get(id), lately.getOrDefault(id, 0), now);
                })
                .toList();
    }

    Optional<SourceView> one(long id, String notice) {
        return sources.byId(id)
                .map(status ->
                        view(status, SourceForm.of(SourceSettings.of(status.source())), notice));
    }

    /** The same with settings that could not be taken. */
    SourceView view(SourceStatus status, SourceForm form, String notice) {
        long id = status.source().id();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var days = history.days(id, RhythmChart.begin(today));
        var lately =
                new SourceView.Lately(
                        RhythmChart.of(days, today),
                        history.visits(id).stream().map(VisitRow::of).toList(),
                        history.latest(id, LATEST));
        return new SourceView(
                status,
                rows(List.of(status)).getFirst(),
                history.move(id).orElse(null),
                hubs(id),
                form,
                sections(),
                lately,
                notice);
    }

    private List<HubRow> hubs(long id) {
        return hubs.list().stream().filter(hub -> hub.sourceId() == id).map(HubRow::of).toList();
    }

    private List<String> sections() {
        return sources.list().stream()
                .map(SourceStatus::source)
                .map(Source::shelf)
                .map(shelf -> shelf.section())
                .distinct()
                .sorted()
                .toList();
    }
}

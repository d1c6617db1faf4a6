package dev.docket.verdict;

import dev.docket.platform.text.LocalText;
import dev.docket.platform.text.Messages;
import dev.docket.verdict.card.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines that look back and ahead: what changed on a subject's card, and what to watch next. */
public final class FollowUp {

    private static final Messages MESSAGES = new Messages("verdict_words");

    private FollowUp() {}

    /**
     * What is on a card that was not on the last one: one line a row, then the label.
     *
     * @return empty if nothing changed
     */
    public static List<LocalText> changes(Verdict before, Verdict now) {
        var lines = new ArrayList<LocalText>();
        for (var component : Component.values()) {
            var was = before.card().status(component);
            var is = now.card().status(component);
            // A story that does not speak of a row takes nothing back, and what nobody spoke of
            // before is news of this story rather than a change.
            boolean told = is != Status.NOT_STATED && was != Status.NOT_STATED;
            if (told && was != is && !isOldPromise(was, is)) {
                lines.add(change(component, was, is));
            }
        }
        return List.copyOf(lines);
    }

    /** Who still reads of a promise that was kept reads old news. */
    private static boolean isOldPromise(Status was, Status is) {
        return was == Status.RELEASED && is == Status.PROMISED;
    }

    /** Several changes as one line. */
    static LocalText joined(List<LocalText> changes) {
        return LocalText.of(language ->
                String.join("; ", changes.stream().map(change -> change.in(language)).toList()));
    }

    /** The missing row that would be worth most; empty if none is missing or there is no card. */
    public static Optional<LocalText> watchNext(Verdict verdict) {
        if (!hasCard(verdict)) {
            return Optional.empty();
        }
        return List.of(Component.values()).stream()
                .filter(component -> Score.weight(component) > 0 && isMissing(verdict, component))
                .max(
                        Comparator.comparingInt(Score::weight)
                                .thenComparing(Comparator.reverseOrder()))
                .map(component -> watch(component, verdict.card().status(component)));
    }

    private static boolean hasCard(Verdict verdict) {
        return verdict.card().cells().stream().anyMatch(cell -> cell.status() != Status.NOT_STATED);
    }

    private static boolean isMissing(Verdict verdict, Component component) {
        return switch (verdict.card().status(component)) {
            case RELEASED, GATED, PARTIAL -> false;
            case PROMISED, WITHHELD, NOT_STATED -> true;
        };
    }

    private static LocalText change(Component component, Status was, Status is) {
        return LocalText.of(language ->
                MESSAGES.text(
                        language,
                        "changed",
                        Map.of(
                                "component",
                                MESSAGES.text(language, "component." + component.key()),
                                "was",
                                MESSAGES.text(language, "status." + was.key()),
                                "now",
                                MESSAGES.text(language, "status." + is.key()))));
    }

    private static LocalText watch(Component component, Status status) {
        var key =
                switch (status) {
                    case PROMISED -> "watch.promised";
                    case WITHHELD -> "watch.withheld";
                    case RELEASED, GATED, PARTIAL, NOT_STATED -> "watch.missing";
                };
        return LocalText.of(language ->
                MESSAGES.text(
                        language,
                        key,
                        Map.of(
                                "component",
                                MESSAGES.text(language, "component." + component.key()))));
    }
}

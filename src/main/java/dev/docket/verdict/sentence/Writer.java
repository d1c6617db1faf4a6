package dev.docket.verdict.sentence;

import dev.docket.platform.text.LocalText;
import dev.docket.verdict.Card;
import dev.docket.verdict.Disagreement;
import dev.docket.verdict.Event;
import dev.docket.verdict.Label;
import dev.docket.verdict.Ruling;
import dev.docket.verdict.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Picks a template whose slots can all be filled, by the story's id. */
public final class Writer {

    private final Templates templates = Templates.load();

    /** What to write about. */
    public record Case(
            long storyId,
            Card card,
            Ruling ruling,
            @Nullable Event event,
            List<Disagreement> disagreements,
            Map<Long, String> publishers) {}

    /** The sentence for {@code written}; templates in {@code used} come last. */
    public Written write(Case about, Set<String> used) {
        var slots = Slots.of(templates, about.card(), about.disagreements(), about.publishers());
        var eligible = eligible(about, slots);
        var unused = eligible.stream().filter(template -> !used.contains(template.id())).toList();
        var chosen = pick(unused.isEmpty() ? eligible : unused, about.storyId());
        return new Written(chosen.fill(slots), chosen.id());
    }

    private List<Template> eligible(Case about, Map<String, LocalText> slots) {
        var eligible = new ArrayList<Template>();
        for (var key : keys(about)) {
            templates.of(key).stream()
                    .filter(template -> slots.keySet().containsAll(template.slots()))
                    .forEach(eligible::add);
        }
        if (eligible.isEmpty()) {
            throw new IllegalStateException(
                    "No template for " + keys(about) + " with " + slots.keySet());
        }
        return eligible;
    }

    /** The most fitting keys; a kind of event may have words of its own. */
    private static List<String> keys(Case about) {
        var label = about.ruling().label();
        var event = about.event();
        if (label == Label.GROUND_SHIFT && event != null) {
            var key = label + "." + event.polarity().key();
            return List.of(key, key + "." + event.kind());
        }
        var special = label + "." + about.ruling().rule().replaceFirst("^\\d+-", "");
        if (special.equals("API_ONLY.withheld")) {
            return List.of(special);
        }
        return List.of(label.name(), special);
    }

    private static Template pick(List<Template> choice, long storyId) {
        return choice.get((int) Long.remainderUnsigned(spread(storyId), choice.size()));
    }

    /** Spreads neighbouring ids over all variants (the finalizer of SplitMix64). */
    private static long spread(long id) {
        long bits = id + 0x9e3779b97f4a7c15L;
        bits = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
        return bits ^ (bits >>> 31);
    }
}

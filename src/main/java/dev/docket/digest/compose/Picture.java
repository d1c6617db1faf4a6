package dev.docket.digest.compose;

import dev.docket.digest.Digest;
import dev.docket.digest.WeekPicture;
import dev.docket.digest.WeekPicture.Bar;
import dev.docket.verdict.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts stories by label, against the digests before. */
final class Picture {

    /** The most open first; what releases nothing is not drawn. */
    private static final List<Label> DRAWN =
            List.of(
                    Label.FULLY_OPEN,
                    Label.OPEN_RECIPE,
                    Label.OPEN_WEIGHTS,
                    Label.STRINGS_ATTACHED,
                    Label.BUILDING_BLOCK,
                    Label.API_ONLY,
                    Label.PROMISED);

    private Picture() {}

    /** How often each label occurs, the most open first, without those that do not occur. */
    static Map<String, Integer> count(List<Label> labels) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var label : Label.values()) {
            long count = labels.stream().filter(label::equals).count();
            if (count > 0) {
                counts.put(label.name(), Math.toIntExact(count));
            }
        }
        return counts;
    }

    static WeekPicture of(List<Label> labels, List<Digest> before) {
        var bars = new ArrayList<Bar>();
        for (var label : DRAWN) {
            int now = Math.toIntExact(labels.stream().filter(label::equals).count());
            double mean = mean(label.name(), before);
            if (now > 0 || mean > 0) {
                bars.add(new Bar(label.name(), now, mean));
            }
        }
        return new WeekPicture(List.copyOf(bars));
    }

    private static double mean(String label, List<Digest> before) {
        double mean =
                before.stream().mapToInt(digest -> thisWeek(label, digest)).average().orElse(0);
        return Math.round(mean * 100) / 100.0;
    }

    private static int thisWeek(String label, Digest digest) {
        return digest.picture().bars().stream()
                .filter(bar -> bar.label().equals(label))
                .mapToInt(Bar::thisWeek)
                .sum();
    }
}

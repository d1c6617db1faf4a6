package dev.docket.cli.bench;

import dev.docket.cli.measure.PeakMemory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Figures as they come in. */
final class Figures {

    private final List<Figure> figures = new ArrayList<>();

    /** Leaves out what was over too soon for the clock of the CPU, which ticks every 10 ms. */
    Figures add(String key, String label, double value, String unit) {
        if (Double.isFinite(value)) {
            figures.add(new Figure(key, label, value, unit));
        }
        return this;
    }

    /** The largest memory of this process so far, where the system tells it. */
    Figures addPeakMemory() throws IOException {
        PeakMemory.megabytes()
                .ifPresent(peak ->
                        add("peak_rss_mb", "Peak memory of the process", (double) peak, "MiB"));
        return this;
    }

    List<Figure> list() {
        return figures;
    }
}

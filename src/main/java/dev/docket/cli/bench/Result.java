package dev.docket.cli.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What a benchmark measured.
 *
 * @param title what was done, and how much of it
 * @param figures the stage's own first, the yardstick's after, what it cost last
 * @param notes what one has to know to read the figures
 */
public record Result(String title, List<Figure> figures, List<String> notes) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public Result {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    /** The figures as one JSON object on one line. */
    public String json() {
        var object = new LinkedHashMap<String, Double>();
        figures.forEach(figure -> object.put(figure.key(), figure.rounded()));
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // numbers can always be written
        }
    }

    /** The figures for people: aligned columns of label, value and unit. */
    public String table() {
        var text = new StringBuilder(title).append("\n\n");
        int labels = figures.stream().mapToInt(figure -> figure.label().length()).max().orElse(0);
        var row = "  %%-%ds  %%12s  %%s%%n".formatted(Math.max(labels, 1));
        for (var figure : figures) {
            text.append(
                    row.formatted(figure.label(), Numbers.plain(figure.value()), figure.unit()));
        }
        notes.forEach(note -> text.append('\n').append(note));
        return text.toString().stripTrailing();
    }
}

package dev.docket.feed.opml;

import dev.docket.feed.NewSource;
import dev.docket.feed.parse.Decoding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads OPML, outline by outline: what is wrong with one costs no other anything. */
public final class OpmlReader {

    private final List<NewSource> sources = new ArrayList<>();
    private final List<Opml.Problem> problems = new ArrayList<>();
    private final Set<String> addresses = new HashSet<>();

    private OpmlReader() {}

    /** Never throws for anything that a file can hold; a file that is no OPML is one problem. */
    public static Opml read(byte[] file) {
        var parser = Parser.xmlParser().setTrackPosition(true);
        var document = parser.parseInput(Decoding.decode(file, ""), "");
        var reader = new OpmlReader();
        var outlines = document.getAllElements().stream().filter(OpmlReader::isOutline).toList();
        if (outlines.isEmpty()) {
            reader.problems.add(
                    new Opml.Problem(
                            1, "", "The file has no outlines: it is no OPML, or an empty one"));
        }
        outlines.forEach(element -> reader.read(new Outline(element)));
        return new Opml(List.copyOf(reader.sources), List.copyOf(reader.problems));
    }

    private static boolean isOutline(Element element) {
        return element.tag().localName().equalsIgnoreCase("outline");
    }

    private void read(Outline outline) {
        if (outline.isGroup()) {
            return;
        }
        try {
            var source = outline.source();
            if (!addresses.add(source.location().address())) {
                throw new IllegalArgumentException(
                        "The address stands in the file already: " + source.location().address());
            }
            sources.add(source);
        } catch (IllegalArgumentException wrong) {
            problems.add(
                    new Opml.Problem(
                            outline.line(), outline.name(), String.valueOf(wrong.getMessage())));
        }
    }
}

package dev.docket.feed.scrape.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What follows each record up to the next one, or to the end of its parent. */
public final class Runs {

    /** The records and all that holds one. */
    private final Set<Element> taken = new HashSet<>();

    public Runs(List<Element> records) {
        for (var record : records) {
            for (Element at = record; at != null && taken.add(at); at = at.parent()) {
                // each ancestor once
            }
        }
    }

    public List<Element> after(Element record) {
        var run = new ArrayList<Element>();
        for (var next = record.nextElementSibling();
                next != null && !taken.contains(next);
                next = next.nextElementSibling()) {
            run.add(next);
        }
        return List.copyOf(run);
    }
}

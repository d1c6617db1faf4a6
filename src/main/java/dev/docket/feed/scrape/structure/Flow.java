package dev.docket.feed.scrape.structure;

import dev.docket.feed.scrape.date.PageDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The dates that stand between the records: above several of them, or beside each. */
final class Flow implements NodeFilter {

    private static final Pattern HEADING = Pattern.compile("h[1-6]|dt|th|caption|summary|legend");

    private final PageDate dates;
    private final Map<Element, Integer> records = new HashMap<>();
    private final List<@Nullable Instant> before = new ArrayList<>();
    private final List<@Nullable Instant> after = new ArrayList<>();

    private @Nullable Instant inForce;
    private int last = -1;

    /** A heading that is no date begins a text of its own: what dates follow are not for links. */
    private boolean inText;

    private Flow(List<Element> records, PageDate dates) {
        this.dates = dates;
        for (var record : records) {
            this.records.put(record, this.records.size());
            before.add(null);
            after.add(null);
        }
    }

    /**
     * The dates that stand outside of the records, one for each, null where there is none. Before
     * them, if the first has one before it; else behind them.
     */
    static List<@Nullable Instant> dates(List<Element> records, Element holder, PageDate dates) {
        var flow = new Flow(records, dates);
        holder.filter(flow);
        return flow.before.getFirst() != null ? flow.before : flow.after;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        var record = records.get(element);
        if (record != null) {
            before.set(record, inForce);
            last = record;
            return FilterResult.SKIP_CHILDREN;
        }
        return depth > 0 && isDate(element) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }

    private boolean isDate(Element element) {
        boolean heading = HEADING.matcher(element.tagName()).matches();
        var date = dates.alone(element);
        if (heading) {
            inText = date.isEmpty();
            inForce = date.orElse(null);
        } else if (date.isPresent() && !inText) {
            inForce = date.get();
        }
        if (date.isPresent() && last >= 0 && after.get(last) == null) {
            after.set(last, date.get());
        }
        return date.isPresent();
    }
}

package dev.docket.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.article.*;
import dev.docket.platform.text.Language;
import dev.docket.story.cluster.*;
import dev.docket.story.vector.*;
import java.nio.file.*;
import java.time.*;
import java.util.*;

public class SummaryDump {
    public static void main(String[] a) throws Exception {
        var json = new ObjectMapper(); long n = 0;
        var c = new Clusterer(Background.shipped(), Tuning.DEFAULT);
        var stories = new TreeMap<Long, List<Article>>();
        for (var line : Files.readAllLines(Path.of("/work/shared/data/stories/newsstand.jsonl"))) {
            var o = json.readTree(line); n++;
            var d = new Document(n, o.path("lang").asText(), Sweep.date(o.path("date").asText("")), o.path("source").asText(""), o.path("title").asText(""), o.path("text").asText(""), o.path("url").asText(), List.of());
            long s = c.place(d);
            stories.computeIfAbsent(s, _ -> new ArrayList<>()).add(new Article(n, new Origin(1, d.source(), d.source(), d.source().matches("juya.*|ainews|hub.*") ? 1 : 3), d.url(), new ArticleText(d.title(), d.body(), d.language()), d.date(), d.date(), List.of()));
            if (n % 100 == 0) for (var m : c.consolidate()) { stories.get(m.into()).addAll(stories.remove(m.from())); }
        }
        int k = 0;
        for (var s : stories.values()) {
            boolean multi = s.size() > 1;
            if (!multi && k++ % 60 != 0) continue;
            var sum = Summary.of(new Story(1, s.getFirst().date(), s.getLast().date(), s, null), Language.EN);
            System.out.println("## " + sum.headline() + "  [" + s.size() + "] " + s.stream().map(x -> x.origin().source()).toList());
            for (var x : s) System.out.println("        . " + x.date().toString().substring(0, 10) + " " + x.text().title());
            for (var l : sum.lines()) System.out.println("   - " + l.text());
        }
    }
}

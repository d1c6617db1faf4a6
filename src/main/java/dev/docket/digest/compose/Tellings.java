package dev.docket.digest.compose;

import dev.docket.digest.DigestStory.Headline;
import dev.docket.digest.DigestStory.Said;
import dev.docket.digest.DigestStory.Telling;
import dev.docket.platform.text.Language;
import dev.docket.story.Story;
import dev.docket.story.Summary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells the stories of one digest to the readers of each language, no sentence twice. */
final class Tellings {

    private final Map<Language, List<String>> told = new EnumMap<>(Language.class);

    Map<Language, Telling> of(Story story) {
        var tellings = new EnumMap<Language, Telling>(Language.class);
        for (var language : Language.values()) {
            var before = told.computeIfAbsent(language, _ -> new ArrayList<>());
            var summary = story.summary(language, before);
            summary.lines().forEach(line -> before.add(line.text()));
            tellings.put(language, telling(story, summary));
        }
        return tellings;
    }

    private static Telling telling(Story story, Summary summary) {
        var headline = new Headline(summary.headline(), summary.language(), thread(story));
        return new Telling(
                headline, summary.lines().stream().map(line -> said(story, line)).toList());
    }

    private static String thread(Story story) {
        return story.thread() == null ? "" : story.thread().subject();
    }

    private static Said said(Story story, Summary.Line line) {
        var article =
                story.articles().stream()
                        .filter(one -> one.id() == line.articleId())
                        .findFirst()
                        .orElseThrow();
        return new Said(line.text(), line.language(), article.origin().source(), article.url());
    }
}

package dev.docket.story.summary;

import dev.docket.article.Article;
import dev.docket.story.summary.sentence.Leaning;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;

/** What a sentence is like, whatever else is told. */
enum Trait {
    /** It needs the one before it to be understood. */
    LEANING,
    /** It tells that something came to be. */
    NEWS,
    /** It tells on what terms something can be had. */
    TERMS,
    /** It is about what was before the news. */
    BACKGROUND;

    static Set<Trait> of(String sentence, Article article) {
        var traits = EnumSet.noneOf(Trait.class);
        add(traits, LEANING, Leaning.is(sentence, article.text().language()));
        add(traits, NEWS, Announcement.isNews(sentence));
        add(traits, TERMS, Announcement.isOfTerms(sentence));
        int year = article.date().atZone(ZoneOffset.UTC).getYear();
        add(traits, BACKGROUND, Background.is(sentence, year));
        return traits;
    }

    private static void add(Set<Trait> traits, Trait trait, boolean present) {
        if (present) {
            traits.add(trait);
        }
    }
}

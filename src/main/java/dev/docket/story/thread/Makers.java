package dev.docket.story.thread;

import java.util.Locale;

/** Who makes what is in the news: the firm's own announcement is the primary source. */
public final class Makers {

    private Makers() {}

    /** Whether a title names something that {@code publisher} makes, as far as we know. */
    public static boolean isMaker(String publisher, String title) {
        return Families.all().stream()
                .filter(family -> family.pattern().matcher(title).find())
                .anyMatch(family -> contains(publisher, family.organisation()));
    }

    private static boolean contains(String publisher, String organisation) {
        return publisher.toLowerCase(Locale.ROOT).contains(organisation.toLowerCase(Locale.ROOT));
    }
}

package dev.docket.delivery.email.view;

import dev.docket.delivery.PlainText;
import dev.docket.digest.DigestKey;
import dev.docket.digest.Wording;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * Where a mail may lead: to our own pages, and over HTTPS to the sources.
 *
 * @param base the address of the service, without a slash at its end
 * @param lang the reader's language
 */
record Links(String base, String lang) {

    private static final int LONGEST = 2_000;
    private static final Pattern NAME =
            Pattern.compile("(?i)(?:https?://)?((?:[a-z0-9-]+\\.)+[a-z][a-z0-9-]+)(?:[/?#].*)?");

    static Links of(URI base, String lang) {
        return new Links(base.toString().replaceAll("/+$", ""), lang);
    }

    String digest(DigestKey key) {
        return "%s/%s/digests/%s/%d".formatted(base, lang, key.edition(), key.number());
    }

    String story(long id) {
        return "%s/%s/stories/%d".formatted(base, lang, id);
    }

    /** A text with a link, its language marked unless it is the reader's own. */
    Linked to(String text, String textLang, String url) {
        var mark = Wording.tongue(lang, textLang);
        return new Linked(honest(PlainText.of(text), url), textLang, mark, url);
    }

    /** The same for an address from outside, which is left out if a mail must not lead there. */
    Linked outside(String text, String textLang, String url) {
        return to(text, textLang, isFit(url) ? url : "");
    }

    private static boolean isFit(String url) {
        return url.startsWith("https://")
                && url.length() <= LONGEST
                && url.chars().allMatch(c -> c > ' ' && c != 127)
                && !url.substring(8).split("[/?#]", 2)[0].contains("@");
    }

    /** A text that reads like another host's name is put in quotes: it is a name, not the way. */
    private static String honest(String text, String url) {
        var name = NAME.matcher(text);
        return name.matches() && !name.group(1).equalsIgnoreCase(host(url))
                ? "“" + text + "”"
                : text;
    }

    private static String host(String url) {
        return url.replaceFirst("^https?://", "").split("[/?#:]", 2)[0];
    }
}

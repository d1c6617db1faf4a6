package dev.docket.archive.text;

import dev.docket.digest.Wording;
import dev.docket.platform.text.Language;
import dev.docket.platform.text.Messages;
import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of the pages, as templates ask for them: {@code {ui:text(lang, 'nav.search')}}. */
@TemplateExtension(namespace = "ui")
public final class Ui {

    private static final Messages MESSAGES = new Messages("web");

    private Ui() {}

    /**
     * One of our texts.
     *
     * @param lang the tag of a language that Docket writes; any other reads as English, so that an
     *     error page never fails over its language
     */
    public static String text(String lang, String key) {
        return MESSAGES.text(language(lang), key);
    }

    /** A sentence with one number in it, which every pattern calls {@code count}. */
    public static String count(String lang, String key, int count) {
        return MESSAGES.text(language(lang), key, Map.of("count", count));
    }

    /**
     * The mark beside a text that is not in the page's language, such as {@code ZH}; else nothing.
     */
    public static String tongue(String lang, String text) {
        return Wording.tongue(lang, text);
    }

    /** What the mark stands for, in the page's language, such as {@code Chinese}. */
    public static String tongueName(String lang, String text) {
        return Locale.forLanguageTag(text).getDisplayLanguage(language(lang).locale());
    }

    /** The tags of the languages that Docket writes. */
    public static List<String> tags() {
        return Arrays.stream(Language.values()).map(Language::tag).toList();
    }

    /** The same page in another language; the visit is remembered as the reader's choice. */
    public static String switchTo(String lang, String path) {
        return "/" + lang + "/" + path + (path.contains("?") ? "&" : "?") + "remember";
    }

    private static Language language(String lang) {
        return Language.of(lang).orElse(Language.EN);
    }
}

package dev.docket.article.extract.facts.author;

import dev.docket.article.extract.facts.view.PlainWords;
import dev.docket.article.extract.facts.view.SiteName;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the name of a person from that of a publisher, an agency or a desk. */
final class Person {

    private static final Pattern HOUSE =
            Pattern.compile(
                    "(?iu).*\\b(?:redaktion|redacci[oó]n|redação|redazione|redakce|redakcja|redakcia|rédaction|redactie|toimitus"
                        + "|editorial|editors?|staff|team|newsroom|news|desk|agenc\\w+|press|presse|gmbh|inc|ltd|llc|ag|verlag"
                        + "|magazin|magazine|zeitung|times|institut\\w*|universit\\w+|ministr?\\w+|foundation|stiftung"
                        + "|dpa|afp|reuters|ansa|efe|pap|čtk|tasr|jiji|kyodo|xinhua|apa|sid|epd|kna|online|blog|media|group)\\b.*");

    private static final String PARTICLE =
            "(?:de|del|della|der|den|di|da|das|dos|do|du|van|von|vom|zu|zur|ten|ter|la|le|el|al|bin|ibn|ben|y|e|st\\.?|af|av|of|mc)";

    private static final String WORD = "(?:\\p{Lu}[\\p{L}'’.-]*|[dDlL]['’]\\p{Lu}[\\p{L}-]+)";

    /** Two to five words that begin with capitals, particles between them. */
    static final String FULL_NAME =
            WORD
                    + "(?:\\s"
                    + PARTICLE
                    + "){0,3}\\s"
                    + WORD
                    + "(?:\\s(?:"
                    + PARTICLE
                    + "\\s){0,2}"
                    + WORD
                    + "){0,3}";

    private static final Pattern FULL = Pattern.compile(FULL_NAME);

    /** An account, not a name: {@code jana.nova}. */
    private static final Pattern ACCOUNT = Pattern.compile("[a-z]+[._][a-z]+");

    private final SiteName site;

    Person(SiteName site) {
        this.site = site;
    }

    /** Whether one of {@code names} is no publisher's, as far as one can tell. */
    boolean isAmong(List<String> names) {
        return names.stream().anyMatch(this::isPerson);
    }

    private boolean isPerson(String name) {
        return !HOUSE.matcher(name).matches()
                && !ACCOUNT.matcher(name).matches()
                && !site.isHouse(name);
    }

    /** Whether {@code name} is a person's, and whole. */
    boolean isFullyNamed(String name) {
        return isPerson(name) && isFull(name);
    }

    /**
     * Whether {@code names} are those of {@code others} and more, each whole: descriptions often
     * name the first of several writers only.
     */
    boolean isFuller(List<String> names, List<String> others) {
        return names.size() > others.size()
                && bare(names).containsAll(bare(others))
                && names.stream().allMatch(this::isFullyNamed);
    }

    private static List<String> bare(List<String> names) {
        return names.stream().map(PlainWords::bare).toList();
    }

    /** Whether {@code name} is of two or three words and has the form of a person's. */
    static boolean isShort(String name) {
        return isFull(name) && name.split(" ", -1).length <= 3;
    }

    /** Whether {@code name} has the form of a first and a last name. */
    static boolean isFull(String name) {
        return FULL.matcher(name).matches();
    }
}

package dev.docket.article.reading;

import dev.docket.article.address.CanonicalAddress;
import dev.docket.article.extract.Extraction;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Pages that stand where an article should be: errors that are sent as if they were pages, checks
 * for robots, walls of consent, and the home page to which a site sends those who ask for what is
 * gone.
 */
final class Obstacles {

    /** An article on errors or cookies says more than this, in words. */
    private static final int SHORT = 150;

    private static final Pattern NOT_FOUND =
            Pattern.compile(
                    "(?iU)(?:error\\s*:?\\s*)?(?:404|410)(?:\\s*[-–—:|.!]?\\s*(?:error|page|file|not\\b|oops|gone).*|\\s*)"
                        + "|(?:oops|sorry|error)?[\\s,.!:-]*(?:(?:the|this|that)\\s+)?(?:page|article|post|story|content|document)"
                        + "\\s+(?:(?:was|could|can|is|has)\\s*(?:not|n.t)\\s+(?:be\\s+)?(?:found|available|exist)"
                        + "|(?:you.*\\s)?(?:not\\s+found|doesn.?t\\s+exist|does\\s+not\\s+exist|(?:is\\s+)?(?:unavailable|no\\s+longer\\s+.*))).*"
                        + "|not\\s+found|stránka\\s+(?:nebyla\\s+)?(?:nenalezena|nalezena|neexistuje).*"
                        + "|(?:nie\\s+znaleziono|strona\\s+nie\\s+(?:istnieje|została\\s+znaleziona)).*"
                        + "|seite\\s+nicht\\s+gefunden.*|page\\s+introuvable.*|página\\s+no\\s+encontrada.*"
                        + "|(?:您访问的)?(?:页面|网页|文章|内容).{0,8}(?:不存在|未找到|找不到|已被?删除).*|找不到(?:页面|网页).*");

    private static final Pattern CHECK =
            Pattern.compile(
                    "(?iU)just\\s+a\\s+moment.*|attention\\s+required.*|access\\s+(?:to\\s+this\\s+page\\s+has\\s+been\\s+)?denied.*"
                        + "|.*are\\s+you\\s+a\\s+(?:robot|human).*|.*verify\\s+(?:that\\s+)?you\\s+are\\s+(?:a\\s+)?human.*"
                        + "|checking\\s+your\\s+browser.*|please\\s+(?:wait|enable\\s+javascript).*|before\\s+you\\s+continue.*"
                        + "|security\\s+check.*|ddos-guard|robot\\s+check|环境异常|访问验证|安全验证|滑动验证.*");

    private static final Pattern WALL =
            Pattern.compile(
                    "(?iUs).*(?:(?:we|our\\s+partners|this\\s+site)\\s+(?:and\\s+our\\s+\\w+\\s+)?(?:use|uses|store)s?\\s+[^.]{0,40}cookies"
                        + "|accept\\s+all\\s+cookies|we\\s+value\\s+your\\s+privacy|enable\\s+javascript\\s+and\\s+cookies|unusual\\s+traffic"
                        + "|používáme\\s+(?:soubory\\s+)?cookies|používá\\s+(?:soubory\\s+)?cookies|(?:używamy|wykorzystuje)\\s+(?:plik[ió]w?\\s+)?cookies"
                        + "|请在微信客户端打开|完成验证后).*");

    /** Where a site sends those whom it does not let in. */
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "(?i)https?://(?:consent|guce|login|accounts?|auth|sso|id)\\.[^/]+/.*"
                        + "|https?://[^/]+/(?:[a-z]{2}/)?(?:log-?in|sign-?in|consent|captcha|404|error|not-?found|cookie-?wall)(?:\\.\\w+)?/?(?:[?#].*)?");

    private Obstacles() {}

    /**
     * Why what was read is not the article that was asked for; empty if it may be.
     *
     * @param asked the link of the entry
     * @param address where that led
     */
    static Optional<String> in(Extraction page, String asked, String address) {
        if (isTurnedAway(asked, address)) {
            return Optional.of("the site sends us to another page of it, " + address);
        }
        var title = page.facts().title().strip();
        boolean little = Words.in(page.text()) < SHORT;
        if (little && NOT_FOUND.matcher(title).matches()) {
            return Optional.of("the page says that it is not there: " + title);
        }
        if (little && CHECK.matcher(title).matches()) {
            return Optional.of("the site checks whether we are a robot: " + title);
        }
        return little && WALL.matcher(page.text()).matches()
                ? Optional.of("the page shows a notice on cookies in place of its text")
                : Optional.empty();
    }

    private static boolean isTurnedAway(String asked, String address) {
        boolean home = CanonicalAddress.isHomePage(address) && !CanonicalAddress.isHomePage(asked);
        boolean gate = ELSEWHERE.matcher(address).matches() && !ELSEWHERE.matcher(asked).matches();
        return home || gate;
    }
}

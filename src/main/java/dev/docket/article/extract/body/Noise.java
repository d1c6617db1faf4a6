package dev.docket.article.extract.body;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Short lines between and after the paragraphs that every reader skips: labels, calls, contacts.
 */
final class Noise {

    private static final int LONGEST = 240;

    /** Nothing else on the line. */
    private static final Pattern LABEL =
            pattern(
                    "^(?:\\W*(?:comments?|advertisement|werbung|anzeige|publicidad|publicité|pubblicità|reklama|реклама|广告|caption|close|share|print|email|text"
                        + " size|back to gallery|image \\d+ of \\d+|\\d+ (?:comments?|min(?:ute)?s?"
                        + " read)|loading\\W*|sponsored|read more|weiterlesen|show more|view"
                        + " comments|leave a (?:comment|reply)|thank you|an error has"
                        + " occurred\\W.*|this article has been sent"
                        + " to|tweet|whatsapp|facebook|twitter|copy link|story continues"
                        + " below.*|continue reading.*|article continues (?:below|after).*|swipe"
                        + " .*|scroll (?:to|for) .*|table of contents|inhaltsverzeichnis|spis"
                        + " treści|obsah|sdílet|udostępnij|分享|返回搜狐.*|责任编辑.*))+\\W*$");

    /** How such a line begins. */
    private static final Pattern BEGINNING =
            pattern(
                    "^\\W*(?:click here to |sign up (?:for|to|here)|subscribe"
                        + " (?:to|now|here)|follow us on|follow \\w+ on"
                        + " (?:twitter|facebook|instagram)|like this (?:story|article)|share"
                        + " this|get (?:access to|our) .*(?:newsletter|subscription)|join our"
                        + " (?:newsletter|mailing)|email \\w+ \\w+ at |write to \\w+ \\w+ at"
                        + " |contact the author|we've detected you are|please enable"
                        + " javascript|your browser does not|you need to enable|this"
                        + " (?:site|website) uses cookies|diese website (?:verwendet|benutzt)"
                        + " cookies|related"
                        + " (?:articles?|stor(?:y|ies)|posts?|reading|roundup)\\b|©|copyright ©|all"
                        + " rights reserved|photo(?:graph)?:|foto:|image credit|\\(image"
                        + " credit|bild:|zdjęcie:|fot\\.)");

    private Noise() {}

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static boolean isNoise(Element element, Weight weight) {
        if (weight.chars == 0
                || weight.chars > LONGEST
                || element.nameIs("a")
                || element.nameIs("pre")) {
            return false;
        }
        var words = element.text();
        return LABEL.matcher(words).matches()
                || (Blocks.breaksLine(element) && BEGINNING.matcher(words).find());
    }
}

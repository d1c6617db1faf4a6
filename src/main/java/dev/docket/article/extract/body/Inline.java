package dev.docket.article.extract.body;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Words as HTML: links, strong and emphasised words and code, nothing else. */
final class Inline {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s\"<>\\\\]{1,2000}");

    private Inline() {}

    /** A run of words of one look. */
    private record Look(String link, boolean strong, boolean emphasised, boolean code) {

        static Look of(Node words) {
            String link = "";
            boolean strong = false;
            boolean emphasised = false;
            boolean code = false;
            for (var at = words.parent();
                    at instanceof Element element && !element.isBlock();
                    at = at.parent()) {
                link = element.nameIs("a") ? address(element) : link;
                strong |= element.nameIs("b") || element.nameIs("strong");
                emphasised |= element.nameIs("i") || element.nameIs("em");
                code |= element.nameIs("code") || element.nameIs("kbd") || element.nameIs("samp");
            }
            return new Look(link, strong, emphasised, code);
        }

        private static String address(Element anchor) {
            var address = anchor.absUrl("href");
            return ADDRESS.matcher(address).matches() ? address : "";
        }

        String begin() {
            return (link.isEmpty() ? "" : "<a href=\"" + escape(link) + "\">")
                    + (strong ? "<strong>" : "")
                    + (emphasised ? "<em>" : "")
                    + (code ? "<code>" : "");
        }

        String end() {
            return (code ? "</code>" : "")
                    + (emphasised ? "</em>" : "")
                    + (strong ? "</strong>" : "")
                    + (link.isEmpty() ? "" : "</a>");
        }
    }

    /** Escaped and between tags, with single spaces. */
    static String of(List<TextNode> words) {
        var html = new StringBuilder();
        var look = new Look("", false, false, false);
        boolean gap = false;
        for (var word : words) {
            var raw = word.getWholeText();
            var tidy = Spaces.single(raw);
            gap |= Spaces.beginsBlank(raw);
            if (!tidy.isEmpty()) {
                var next = Look.of(word);
                boolean same = next.equals(look);
                html.append(same ? "" : look.end()).append(gap && !html.isEmpty() ? " " : "");
                html.append(same ? "" : next.begin()).append(escape(tidy));
                look = next;
                gap = Spaces.endsBlank(raw);
            }
        }
        return html.append(look.end()).toString();
    }

    static String escape(String text) {
        return Entities.escape(text);
    }
}

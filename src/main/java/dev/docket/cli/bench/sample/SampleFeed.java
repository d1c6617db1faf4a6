package dev.docket.cli.bench.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Invented articles as a feed: RSS 2.0 or Atom (RFC 4287), with whole texts. */
public final class SampleFeed {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private SampleFeed() {}

    /** RSS 2.0. */
    public static byte[] rss(String title, List<SyntheticArticle> articles) {
        var xml = new StringBuilder(DECLARATION);
        xml.append("<rss version=\"2.0\"><channel><title>%s</title>".formatted(title));
        xml.append("<link>http://127.0.0.1/</link><description>Sample</description>\n");
        for (var article : articles) {
            xml.append(
                    """
                    <item><guid isPermaLink="false">%s</guid><title>%s</title>
                    <link>http://127.0.0.1/a/%s</link><pubDate>%s</pubDate>
                    <description>&lt;p&gt;%s&lt;/p&gt;</description></item>
                    """
                            .formatted(
                                    article.id(),
                                    article.title(),
                                    article.id(),
                                    rfc1123(article.date()),
                                    article.text()));
        }
        return bytes(xml.append("</channel></rss>\n"));
    }

    /** Atom. */
    public static byte[] atom(String title, List<SyntheticArticle> articles) {
        var xml = new StringBuilder(DECLARATION);
        xml.append(
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>%s</title>".formatted(title));
        xml.append("<id>urn:sample</id><updated>2026-01-05T00:00:00Z</updated>\n");
        for (var article : articles) {
            xml.append(
                    """
                    <entry><id>urn:sample:%s</id><title>%s</title>
                    <link href="http://127.0.0.1/a/%s"/><updated>%s</updated>
                    <content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry>
                    """
                            .formatted(
                                    article.id(),
                                    article.title(),
                                    article.id(),
                                    article.date(),
                                    article.text()));
        }
        return bytes(xml.append("</feed>\n"));
    }

    private static String rfc1123(String date) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.parse(date).atOffset(ZoneOffset.UTC));
    }

    private static byte[] bytes(StringBuilder xml) {
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }
}

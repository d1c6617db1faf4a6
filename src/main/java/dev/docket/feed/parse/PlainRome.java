package dev.docket.feed.parse;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** ROME as its documentation uses it, without anything of ours: a yardstick. */
public final class PlainRome {

    private PlainRome() {}

    /**
     * Counts the entries of a feed.
     *
     * @throws IOException if ROME does not take it for a feed
     */
    public static int entries(byte[] body) throws IOException {
        try (var reader = new XmlReader(new ByteArrayInputStream(body))) {
            return new SyndFeedInput().build(reader).getEntries().size();
        } catch (FeedException | IllegalArgumentException e) {
            throw new IOException("ROME can't read the feed: " + e.getMessage(), e);
        }
    }
}

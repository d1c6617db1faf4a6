package dev.docket.story.vector;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * How common each term is in the press, so that the first articles are weighed as well as the ten
 * thousandth.
 *
 * <p>The table that ships was counted by {@link Census} over general news and over the AI press,
 * each by itself; a term has the larger of its two shares. So "model" is as common as it is where
 * every article is about models, and one configuration serves both.
 *
 * @param shares articles out of {@link #ARTICLES} that hold the term, at least 1
 */
public record Background(Map<String, Integer> shares) {

    /** The size of the imagined collection that the shares refer to. */
    public static final int ARTICLES = 2000;

    public static final Background NONE = new Background(Map.of());

    private static final String RESOURCE = "/story/background.tsv.gz";

    /** The table that ships with the product. */
    public static Background shipped() {
        var stream =
                Objects.requireNonNull(Background.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (stream) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads gzipped lines of a share, a tab, and its terms, space-separated. */
    static Background read(InputStream gzip) throws IOException {
        var shares = new LinkedHashMap<String, Integer>();
        var reader =
                new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(gzip), StandardCharsets.UTF_8));
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            int tab = line.indexOf('\t');
            int share = Integer.parseInt(line, 0, tab, 10);
            for (var term : line.substring(tab + 1).split(" ", -1)) {
                shares.put(term, share);
            }
        }
        return new Background(shares);
    }
}

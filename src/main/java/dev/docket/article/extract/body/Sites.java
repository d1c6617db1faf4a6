package dev.docket.article.extract.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The sites whose pages say little to those who do not know them. */
final class Sites {

    private static final String FILE = "/article/sites.tsv";

    private static final List<Site> KNOWN = known();

    private Sites() {}

    private static List<Site> known() {
        var file = Objects.requireNonNull(Sites.class.getResourceAsStream(FILE), FILE);
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken); // a resource of our own
        }
    }

    /**
     * Reads sites, one a line; blank lines and those that begin with # say nothing.
     *
     * @throws IllegalArgumentException if a line is wrong; says which and why
     */
    static List<Site> read(Reader from) throws IOException {
        var sites = new ArrayList<Site>();
        var lines = new BufferedReader(from);
        int number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                sites.add(Site.parse(line, number));
            }
        }
        return List.copyOf(sites);
    }

    /** The article of {@code page} by what is known of its host; empty for an unknown one. */
    static Optional<Element> article(Document page) {
        var host = host(page.location());
        return KNOWN.stream()
                .filter(site -> site.isOf(host))
                .findFirst()
                .flatMap(site -> site.article(page));
    }

    private static String host(String address) {
        try {
            var host = URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException _) { // no address, so no site that is known
            return "";
        }
    }
}

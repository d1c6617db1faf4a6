package dev.docket.article.reading;

import dev.docket.platform.http.Document;
import dev.docket.platform.http.FetchOutcome;
import dev.docket.platform.http.HttpFetcher;
import dev.docket.platform.http.Request;
import dev.docket.platform.http.Validators;
import dev.docket.platform.http.WebAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pages from the web, where robots.txt allows. */
@Singleton
public class PolitePages implements Pages {

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern READABLE =
            Pattern.compile("(?i)\\s*(?:text/.*|application/xhtml.*|)");

    private final HttpFetcher fetcher;

    @Inject
    public PolitePages(HttpFetcher fetcher) {
        this.fetcher = fetcher;
    }

    @Override
    public PageVisit visit(String url) {
        try {
            return visit(fetcher.fetch(Request.crawled(WebAddress.of(url), Validators.NONE)));
        } catch (IllegalArgumentException noAddress) {
            return new PageVisit.Missing("the link is no address: " + noAddress.getMessage());
        }
    }

    static PageVisit visit(FetchOutcome outcome) {
        return switch (outcome) {
            case FetchOutcome.Fetched(var document) -> page(document);
            case FetchOutcome.Unchanged _ ->
                    new PageVisit.Failed("the site says unchanged to a first visit");
            case FetchOutcome.AskedToWait(var status, var notBefore) ->
                    new PageVisit.Later(notBefore, "the site asks us to wait (" + status + ")");
            case FetchOutcome.Gone(var status) ->
                    new PageVisit.Missing("the page is gone (" + status + ")");
            case FetchOutcome.OffLimits(var host) ->
                    new PageVisit.Missing(host + " is none of the hosts that may be asked");
            case FetchOutcome.Disallowed refused -> new PageVisit.Missing(refused.reason());
            case FetchOutcome.Failed(var reason) -> new PageVisit.Failed(reason);
        };
    }

    private static PageVisit page(Document document) {
        if (!READABLE.matcher(document.contentType()).matches()) {
            return new PageVisit.Missing("the page is no text but " + document.contentType());
        }
        return new PageVisit.Page(
                document.body(), charset(document.contentType()), document.address().toString());
    }

    private static @Nullable String charset(String contentType) {
        var named = CHARSET.matcher(contentType);
        return named.find() && isKnown(named.group(1)) ? named.group(1) : null;
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (
                java.nio.charset.IllegalCharsetNameException
                        _) { // servers declare all sorts of things
            return false;
        }
    }
}

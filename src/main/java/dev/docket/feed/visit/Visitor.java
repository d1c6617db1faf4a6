package dev.docket.feed.visit;

import dev.docket.feed.parse.ParsedFeed;
import dev.docket.feed.visit.Visit.Receipt;
import dev.docket.platform.http.Document;
import dev.docket.platform.http.FetchOutcome;
import dev.docket.platform.http.HttpFetcher;
import dev.docket.platform.http.Request;
import dev.docket.platform.http.WebAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.function.BiPredicate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks a source what is new and reads the answer. Touches no database. */
final class Visitor {

    private static final Logger LOG = Logger.getLogger(Visitor.class);
    private static final int NOT_FOUND = 404;

    private final HttpFetcher fetcher;
    private final Harvest harvest;

    /**
     * @param allNew whether we know none of a list's entries yet
     */
    Visitor(HttpFetcher fetcher, InstantSource clock, BiPredicate<DueSource, ParsedFeed> allNew) {
        this.fetcher = fetcher;
        this.harvest = new Harvest(new FurtherPages(fetcher, clock, allNew), clock);
    }

    /**
     * Never throws for anything that a source does: a document that breaks a parser is one failed
     * visit.
     */
    Visit visit(DueSource source) {
        try {
            var request = request(source);
            var held = fetcher.heldUntil(request.address());
            return held.isPresent() ? new Visit.Held(held.get()) : visit(source, request);
        } catch (IllegalArgumentException noAddress) {
            return new Visit.Failed(String.valueOf(noAddress.getMessage()));
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.errorf(fault, "The document of %s breaks its reader", source.slug());
            return new Visit.Failed(
                    "The document breaks its reader: " + fault.getClass().getSimpleName());
        }
    }

    private static Request request(DueSource source) {
        var address = WebAddress.of(source.location().address());
        var validators = source.memory().validators();
        return source.location().kind().isCrawled()
                ? Request.crawled(address, validators)
                : Request.given(address, validators);
    }

    private Visit visit(DueSource source, Request request) {
        return switch (fetcher.fetch(request)) {
            case FetchOutcome.Fetched(var document) -> visit(source, document);
            case FetchOutcome.Unchanged(var validators, var movedTo, var freshFor) ->
                    new Visit.NoNews(new Receipt(validators, null, text(movedTo), freshFor));
            case FetchOutcome.AskedToWait(var status, var notBefore) ->
                    new Visit.Asked(
                            status, notBefore, fetcher.heldUntil(request.address()).orElse(null));
            case FetchOutcome.Gone(var status) ->
                    status == NOT_FOUND
                            ? new Visit.Failed("HTTP 404: nothing is at this address")
                            : new Visit.Gone();
            case FetchOutcome.OffLimits(var host) ->
                    new Visit.Failed(host + " is none of the hosts that may be asked");
            case FetchOutcome.Disallowed refused -> new Visit.Failed(refused.reason());
            case FetchOutcome.Failed(var reason) -> new Visit.Failed(reason);
        };
    }

    private Visit visit(DueSource source, Document document) {
        var hash = Fingerprint.of(document.body());
        var receipt =
                new Receipt(
                        document.validators(), hash, text(document.movedTo()), document.freshFor());
        if (hash.equals(source.memory().bodyHash())) {
            return new Visit.NoNews(receipt);
        }
        return harvest.of(source, document, receipt);
    }

    private static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }
}

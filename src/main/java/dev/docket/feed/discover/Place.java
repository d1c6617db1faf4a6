package dev.docket.feed.discover;

import dev.docket.feed.Location;
import dev.docket.feed.SourceKind;
import dev.docket.feed.scrape.hub.HubAddress;
import dev.docket.feed.scrape.release.RepositoryAddress;
import java.net.URI;

/** Where a source of some kind is asked, from an address that people know. */
final class Place {

    private Place() {}

    /**
     * @param address for releases and hubs also the page of the repository or organisation
     * @throws IllegalArgumentException if there cannot be such a source; the message says why
     */
    static Location of(SourceKind kind, URI address) {
        return switch (kind) {
            case RELEASES -> {
                var repository = RepositoryAddress.of(address);
                yield new Location(kind, repository.feed(), repository.page(), null);
            }
            case HUB -> {
                var hub = HubAddress.of(address);
                yield new Location(kind, hub.asked(), hub.page(), null);
            }
            case PAGE -> Location.page(address.toString());
            case FEED, SITEMAP, JSON ->
                    new Location(kind, address.toString(), address.resolve("/").toString(), null);
        };
    }
}

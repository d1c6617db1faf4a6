package dev.docket.feed;

/**
 * A source to be added to the catalogue.
 *
 * @param name as shown to readers
 * @param publisher who is behind it
 * @param paused whether it waits for an operator to switch it on
 */
public record NewSource(
        String name, String publisher, Location location, Shelf shelf, boolean paused) {

    /**
     * A source of which only the address is known; named after it until an operator knows better.
     */
    public static NewSource at(SourceKind kind, String address) {
        var name = address.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "");
        return new NewSource(
                name,
                Publishers.of(name, address),
                new Location(kind, address, null, null),
                Shelf.UNSORTED,
                false);
    }
}

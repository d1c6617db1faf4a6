package dev.docket.feed;

/**
 * A source that could be added.
 *
 * @param format what is there, in words: RSS, Atom, web page
 * @param why how it was found, a sentence without its full stop
 */
public record Candidate(Location location, String format, String why, Preview preview) {

    public String address() {
        return location.address();
    }

    /** Its title, or its address without what all addresses have. */
    public String name() {
        return preview.title().isEmpty()
                ? NewSource.at(location.kind(), location.address()).name()
                : preview.title();
    }

    /** Who is behind it, as far as its name and address tell. */
    public String publisher() {
        return Publishers.of(name(), location.address() + " " + location.site());
    }
}

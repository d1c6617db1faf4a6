package dev.docket.delivery.chat;

/** How a platform spells text and links. */
public interface Dialect {

    /** Where its templates lie under {@code templates/}, such as {@code slack}. */
    String folder();

    /** The text so that nothing in it is markup, a link or a mention. */
    String escape(String plain);

    /**
     * A link that is never broken at a space.
     *
     * @param url absolute; any other than http and https, or one that is too long, gives the bare
     *     label
     */
    Markup link(String label, String url);
}

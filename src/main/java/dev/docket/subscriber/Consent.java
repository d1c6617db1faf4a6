package dev.docket.subscriber;

import dev.docket.platform.text.Language;

/** The words under which somebody subscribes, by version, so that each consent can be proved. */
final class Consent {

    /** Goes up whenever the sentence beside the button changes. */
    private static final int VERSION = 1;

    private Consent() {}

    static String textVersion(Language language) {
        return language.tag() + "-" + VERSION;
    }
}

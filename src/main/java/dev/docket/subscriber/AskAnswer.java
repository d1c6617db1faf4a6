package dev.docket.subscriber;

import dev.docket.platform.mail.AddressCheck;

/** What a request to subscribe came to. */
public sealed interface AskAnswer {

    /** A mail is on its way if the address needs one; the same whether we know it or not. */
    record Accepted() implements AskAnswer {}

    /** The address cannot be written to. */
    record BadAddress(AddressCheck.Problem problem) implements AskAnswer {}

    /** Too many requests from this network. */
    record TooMany() implements AskAnswer {}
}

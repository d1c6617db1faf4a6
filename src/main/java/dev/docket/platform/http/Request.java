package dev.docket.platform.http;

import java.net.URI;

/**
 * What to fetch.
 *
 * @param validators of the copy that we have; {@link Validators#NONE} fetches in any case
 * @param crawled true if we found the address ourselves, so that robots.txt has a say; false if
 *     somebody gave us just this address to read
 */
public record Request(URI address, Validators validators, boolean crawled) {

    public static Request given(URI address, Validators validators) {
        return new Request(address, validators, false);
    }

    public static Request crawled(URI address, Validators validators) {
        return new Request(address, validators, true);
    }
}

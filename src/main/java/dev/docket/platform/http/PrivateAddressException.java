package dev.docket.platform.http;

import java.net.UnknownHostException;

/** A name that leads to an address which is nobody's business outside its own network. */
final class PrivateAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1;

    PrivateAddressException(String host) {
        super(host + " is a private address; set docket.http.allow-private-addresses to read it");
    }
}

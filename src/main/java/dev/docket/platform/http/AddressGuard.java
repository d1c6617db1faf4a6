package dev.docket.platform.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names for the connection itself, so that what was checked is what is connected to: a
 * name that changes its address between check and use (DNS rebinding) gains nothing.
 */
final class AddressGuard implements DnsResolver {

    /** Octal to some readers and decimal to others; no honest site is written so. */
    private static final Pattern AMBIGUOUS = Pattern.compile("(?:\\d+\\.)*0\\d+(?:\\.\\d+)*\\.?");

    private final boolean allowPrivate;
    private final DnsResolver names;

    AddressGuard(boolean allowPrivate, DnsResolver names) {
        this.allowPrivate = allowPrivate;
        this.names = names;
    }

    /**
     * For an address that somebody else will connect to.
     *
     * @throws UnknownHostException if its host is private, or cannot be told not to be
     */
    void check(URI address) throws UnknownHostException {
        if (!allowPrivate) {
            resolve(address.getHost());
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        if (AMBIGUOUS.matcher(host).matches()) {
            throw new UnknownHostException(host);
        }
        var addresses = names.resolve(host);
        if (!allowPrivate) {
            for (var address : addresses) {
                if (!PublicAddress.isPublic(address)) {
                    throw new PrivateAddressException(host);
                }
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }
}

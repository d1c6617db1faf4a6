package dev.docket.delivery.slack;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where Slack says that answers may be sent, believed only for Slack's own hosts. */
final class SlackResponseUrl {

    private SlackResponseUrl() {}

    /**
     * The address if it is Slack's.
     *
     * @param api where Slack's Web API is configured to be; a stand-in for it may take answers, too
     */
    static Optional<URI> of(String address, URI api) {
        try {
            var uri = new URI(address);
            return isSlack(uri) || isSameServer(uri, api) ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty(); // no address, no answer afterwards
        }
    }

    private static boolean isSlack(URI uri) {
        var host = uri.getHost();
        return "https".equals(uri.getScheme())
                && host != null
                && uri.getPort() == -1
                && (host.equals("slack.com") || host.endsWith(".slack.com"));
    }

    private static boolean isSameServer(URI uri, URI api) {
        return uri.getHost() != null
                && uri.getHost().equals(api.getHost())
                && uri.getPort() == api.getPort()
                && api.getScheme().equals(uri.getScheme());
    }
}

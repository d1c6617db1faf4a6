package dev.docket.platform.http;

import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The library's client with everything switched off that it would do behind our back. */
final class WireClient {

    private static final int MAX_CONNECTIONS = 200;

    private WireClient() {}

    /**
     * @param guard decides what may be connected to, unless a proxy does the connecting
     */
    static CloseableHttpClient create(
            HttpSettings settings, AddressGuard guard, Optional<Proxy> proxy) {
        var silence = Timeout.of(settings.silence());
        var client = silent(settings, silence);
        proxy.ifPresent(through -> through.use(client));
        DnsResolver names = proxy.isPresent() ? SystemDefaultDnsResolver.INSTANCE : guard;
        return client.setConnectionManager(connections(names, silence)).build();
    }

    private static HttpClientBuilder silent(HttpSettings settings, Timeout silence) {
        return HttpClients.custom()
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setResponseTimeout(silence)
                                .setConnectionRequestTimeout(Timeout.of(settings.totalTime()))
                                .setProtocolUpgradeEnabled(false)
                                .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching();
    }

    private static PoolingHttpClientConnectionManager connections(
            DnsResolver names, Timeout silence) {
        var headerLimits =
                Http1Config.custom()
                        .setMaxLineLength(16_384)
                        .setMaxHeaderCount(200)
                        .setMaxEmptyLineCount(10)
                        .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(Trust.context()))
                .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder()
                                .http1Config(headerLimits)
                                .build())
                .setMaxConnTotal(MAX_CONNECTIONS)
                .setMaxConnPerRoute(1)
                .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(silence).build())
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                                .setConnectTimeout(silence)
                                .setSocketTimeout(silence)
                                .setTimeToLive(TimeValue.ofMinutes(1))
                                .build())
                .build();
    }
}

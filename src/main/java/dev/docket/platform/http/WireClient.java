package dev.docket.platform.http;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The library's client with everything switched off that it would do behind our back. */
final class WireClient {

    private static final int MAX_CONNECTIONS = 200;

    private WireClient() {}

    static CloseableHttpClient create(HttpSettings settings) {
        var silence = Timeout.of(settings.silence());
        return HttpClients.custom()
                .setConnectionManager(connections(settings, silence))
                .setUserAgent(settings.userAgent())
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
                .disableAuthCaching()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(
            HttpSettings settings, Timeout silence) {
        var headerLimits =
                Http1Config.custom()
                        .setMaxLineLength(16_384)
                        .setMaxHeaderCount(200)
                        .setMaxEmptyLineCount(10)
                        .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new AddressGuard(settings.allowPrivateAddresses()))
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

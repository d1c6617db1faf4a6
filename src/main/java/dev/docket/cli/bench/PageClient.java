package dev.docket.cli.bench;

import java.io.IOException;
import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.jspecify.annotations.Nullable;

/** Readers of one page, a kept connection each, who take it as it is sent. */
final class PageClient implements AutoCloseable {

    /**
     * What was answered.
     *
     * @param contentType empty if nothing was said
     */
    // An array in a record: a page's bytes, made here and changed by nobody.
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(int status, String contentType, byte[] body) {}

    private final CloseableHttpClient client;

    PageClient(int connections) {
        client =
                HttpClients.custom()
                        .setConnectionManager(
                                PoolingHttpClientConnectionManagerBuilder.create()
                                        .setMaxConnTotal(connections)
                                        .setMaxConnPerRoute(connections)
                                        .build())
                        .disableRedirectHandling()
                        .disableAutomaticRetries()
                        .disableContentCompression()
                        .disableCookieManagement()
                        .build();
    }

    Answer get(URI page) throws IOException {
        return client.execute(
                new HttpGet(page),
                response ->
                        new Answer(
                                response.getCode(),
                                contentType(response.getEntity()),
                                bytes(response.getEntity())));
    }

    private static String contentType(@Nullable HttpEntity entity) {
        return entity == null || entity.getContentType() == null ? "" : entity.getContentType();
    }

    private static byte[] bytes(@Nullable HttpEntity entity) throws IOException {
        return entity == null ? new byte[0] : EntityUtils.toByteArray(entity);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}

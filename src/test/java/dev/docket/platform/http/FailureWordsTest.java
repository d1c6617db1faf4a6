package dev.docket.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FailureWordsTest {

    private static final URI ADDRESS = URI.create("https://tide.example/feed");

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        new UnknownHostException("x"), "The name tide.example cannot be resolved"),
                Arguments.of(new SocketTimeoutException("Read"), "tide.example fell silent"),
                Arguments.of(
                        new SSLHandshakeException("certificate expired"),
                        "No secure connection to tide.example: certificate expired"),
                Arguments.of(
                        new NoHttpResponseException("x"),
                        "tide.example closed the connection without an answer"),
                Arguments.of(new ConnectionClosedException(), "The answer broke off half-way"),
                Arguments.of(new EOFException(), "The answer broke off half-way"),
                Arguments.of(new ZipException("bad"), "The compressed answer is damaged"),
                Arguments.of(new RefusedException("Too much of it"), "Too much of it"),
                Arguments.of(new IOException("Odd"), "Reading failed: Odd"),
                Arguments.of(new IOException(), "Reading failed: IOException"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_is_told_in_words_that_name_the_host(IOException failure, String words) {
        assertEquals(words, FailureWords.of(failure, ADDRESS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | HTTP 400",
                "401 | HTTP 401: a password is asked for",
                "403 | HTTP 403: access refused",
                "451 | HTTP 451",
                "502 | HTTP 502: the site has a fault",
                "504 | HTTP 504: the site has a fault",
                "599 | HTTP 599"
            })
    void a_status_is_told_with_what_it_means(int status, String words) {
        assertEquals(words, FailureWords.of(hop(status, false)));
    }

    @Test
    void whoever_guards_the_site_is_named() {
        assertEquals("Blocked by Cloudflare: HTTP 503", FailureWords.of(hop(503, true)));
    }

    private static Hop hop(int status, boolean challenge) {
        return new Hop(
                ADDRESS,
                status,
                new Hop.Headers("", Validators.NONE, null, null, challenge, Freshness.UNSAID, ""),
                new byte[0]);
    }
}

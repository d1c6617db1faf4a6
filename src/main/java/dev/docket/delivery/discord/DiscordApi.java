package dev.docket.delivery.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.delivery.chat.ChatHttp;
import dev.docket.delivery.chat.Exchange;
import dev.docket.platform.DocketConfig;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;

/** Calls to Discord, which wants to know who calls. */
@Singleton
class DiscordApi {

    private static final String USER_AGENT = "User-Agent";

    private final ChatHttp http;
    private final String api;
    private final String userAgent;

    DiscordApi(ChatHttp http, DiscordConfig config, DocketConfig docket) {
        this.http = http;
        this.api = config.api().toString().replaceFirst("/+$", "");
        this.userAgent = "DiscordBot (%s, 1)".formatted(docket.baseUrl());
    }

    /**
     * A call with the bot's token.
     *
     * @param path from the API's base, starting with a slash
     */
    Exchange asBot(String method, String path, String token, JsonNode body)
            throws InterruptedException {
        var headers = Map.of(USER_AGENT, userAgent, "Authorization", "Bot " + token);
        return http.send(method, URI.create(api + path), headers, body.toString());
    }

    /** A call that needs no token, because the path holds one. */
    Exchange asGuest(String method, String path, JsonNode body) throws InterruptedException {
        return toWebhook(method, URI.create(api + path), body);
    }

    Exchange toWebhook(String method, URI address, JsonNode body) throws InterruptedException {
        return http.send(method, address, Map.of(USER_AGENT, userAgent), body.toString());
    }
}

package dev.docket.delivery.discord;

import dev.docket.platform.jobs.Job;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Tells Discord our commands once they changed; a day has only so many registrations. */
@Singleton
class RegisterCommands implements Job {

    private static final Logger LOG = Logger.getLogger(RegisterCommands.class);

    private final DiscordConfig config;
    private final DiscordApi api;
    private final Jdbi jdbi;
    private final InstantSource clock;

    RegisterCommands(DiscordConfig config, DiscordApi api, Jdbi jdbi, InstantSource clock) {
        this.config = config;
        this.api = api;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "discord.register-commands";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        if (config.applicationId().isPresent() && config.botToken().isPresent()) {
            register(config.applicationId().get(), config.botToken().get());
        }
    }

    private void register(String application, String token) {
        var store = jdbi.onDemand(RegistrationStore.class);
        var commands = DiscordCommandSet.body();
        var fingerprint = fingerprint(config.api() + " " + commands);
        if (store.fingerprint(application).filter(fingerprint::equals).isPresent()) {
            return;
        }
        try {
            var path = "/applications/" + application + "/commands";
            var exchange = api.asBot("PUT", path, token, commands);
            if (exchange.isTaken()) {
                store.registered(application, fingerprint, clock.instant());
            } else {
                LOG.warnf("Discord did not take our commands: %s", exchange.describe());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String fingerprint(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(hash.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

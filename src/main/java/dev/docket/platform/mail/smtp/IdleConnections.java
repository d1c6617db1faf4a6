package dev.docket.platform.mail.smtp;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/** Open connections that wait for the next message, the freshest on top. */
final class IdleConnections {

    private record Idle(SmtpConnection connection, Instant since) {}

    private final ConcurrentLinkedDeque<Idle> stack = new ConcurrentLinkedDeque<>();
    private final Duration longest;
    private final InstantSource clock;

    IdleConnections(Duration longest, InstantSource clock) {
        this.longest = longest;
        this.clock = clock;
    }

    /** The freshest connection, or null; what has waited too long is closed. */
    @Nullable SmtpConnection take() {
        var oldest = clock.instant().minus(longest);
        for (var top = stack.pollFirst(); top != null; top = stack.pollFirst()) {
            if (top.since().isAfter(oldest)) {
                return top.connection();
            }
            top.connection().close();
        }
        return null;
    }

    void keep(SmtpConnection connection) {
        if (connection.isUsable()) {
            stack.addFirst(new Idle(connection, clock.instant()));
        } else {
            connection.close();
        }
    }

    void close() {
        for (var idle = stack.pollFirst(); idle != null; idle = stack.pollFirst()) {
            idle.connection().close();
        }
    }
}

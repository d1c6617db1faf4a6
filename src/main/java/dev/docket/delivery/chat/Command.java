package dev.docket.delivery.chat;

import dev.docket.platform.text.Language;
import java.util.Optional;

/** What somebody asks of Docket, the same on both platforms. */
public sealed interface Command {

    /** The newest digest; without an edition, of what the room gets or of the default edition. */
    record Latest(Optional<String> edition, Optional<Language> language) implements Command {}

    /** A story by id or by words; {@code from} is the first result to show, counted from 0. */
    record Story(String words, int from) implements Command {}

    /** Each new digest into this room. */
    record Subscribe(Optional<String> edition, Optional<Language> language) implements Command {}

    /** No more digests into this room. */
    record Unsubscribe() implements Command {}

    /** What can be asked; {@code understood} is false if we did not know what was meant. */
    record Help(boolean understood) implements Command {}
}

package dev.docket.delivery.chat;

import dev.docket.delivery.PlainText;
import dev.docket.delivery.chat.Command.Help;
import dev.docket.delivery.chat.Command.Latest;
import dev.docket.delivery.chat.Command.Story;
import dev.docket.delivery.chat.Command.Subscribe;
import dev.docket.delivery.chat.Command.Unsubscribe;
import dev.docket.platform.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Reads what was typed after {@code /docket}. */
public final class CommandLine {

    private CommandLine() {}

    /** The command of a line; one that makes no sense asks for help. */
    public static Command parse(String line) {
        var plain = PlainText.of(line.replaceAll("\\p{Z}+", " ")); // also those of CJK keyboards
        int blank = plain.indexOf(' ');
        var verb = (blank < 0 ? plain : plain.substring(0, blank)).toLowerCase(Locale.ROOT);
        return parse(verb, blank < 0 ? "" : plain.substring(blank + 1).strip());
    }

    /** The command of a verb and the rest of the line. */
    public static Command parse(String verb, String rest) {
        return switch (verb) {
            case "latest" -> edition(rest, Latest::new);
            case "story" -> rest.isEmpty() ? new Help(false) : new Story(rest, 0);
            case "subscribe" -> edition(rest, Subscribe::new);
            case "unsubscribe" -> new Unsubscribe();
            case "", "help" -> new Help(true);
            default -> new Help(false);
        };
    }

    /** An edition of one word or more and a language, in any order, both optional. */
    private static Command edition(
            String rest, BiFunction<Optional<String>, Optional<Language>, Command> command) {
        var words = List.of(PlainText.of(rest).split(" "));
        var language = words.stream().flatMap(word -> language(word).stream()).findFirst();
        var edition =
                words.stream()
                        .filter(word -> language(word).isEmpty())
                        .collect(Collectors.joining(" "));
        return command.apply(Optional.of(edition).filter(name -> !name.isEmpty()), language);
    }

    private static Optional<Language> language(String word) {
        return word.length() == 2 ? Language.of(word) : Optional.empty();
    }
}

package dev.docket.delivery.chat;

import dev.docket.delivery.chat.Answer.Issue;
import dev.docket.delivery.chat.Answer.Shelf;
import dev.docket.delivery.chat.Answer.Told;
import dev.docket.delivery.chat.Answer.Words;
import dev.docket.digest.Digests;
import dev.docket.digest.Edition;
import dev.docket.platform.text.Language;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers commands from the digests and the rooms. */
@Singleton
public class Respondent {

    private final Digests digests;
    private final Rooms rooms;
    private final StorySearch search;

    Respondent(Digests digests, Rooms rooms, StorySearch search) {
        this.digests = digests;
        this.rooms = rooms;
        this.search = search;
    }

    /** The answer, in the language asked for, else the asker's, else the room's, else English. */
    public Spoken answer(Command command, Asker asker) {
        return switch (command) {
            case Command.Help(var understood) ->
                    spoken(
                            asker,
                            Optional.empty(),
                            new Words(understood ? "help" : "help.unknown"));
            case Command.Latest(var edition, var language) -> latest(asker, edition, language);
            case Command.Story(var words, var from) ->
                    spoken(asker, rooms.subscription(asker.room()), story(words, from));
            case Command.Subscribe(var edition, var language) ->
                    subscribe(asker, edition, language);
            case Command.Unsubscribe _ -> spoken(asker, Optional.empty(), unsubscribe(asker));
        };
    }

    private static Spoken spoken(Asker asker, Optional<Subscription> room, Answer answer) {
        var language = asker.language().or(() -> room.map(Subscription::language));
        return new Spoken(language.orElse(Language.EN), answer);
    }

    private Spoken latest(Asker asker, Optional<String> wanted, Optional<Language> language) {
        var room = rooms.subscription(asker.room());
        var answer = latest(wanted.or(() -> room.map(Subscription::edition)));
        var spoken = spoken(asker, room, answer);
        return new Spoken(language.orElse(spoken.language()), answer);
    }

    private Answer latest(Optional<String> wanted) {
        var edition = edition(wanted);
        if (edition.isEmpty()) {
            return unknownEdition();
        }
        return digests.latest(edition.get().slug())
                .<Answer>map(Issue::new)
                .orElseGet(() -> new Words("latest.none"));
    }

    private Answer story(String words, int from) {
        var found = search.find(words);
        if (found.isEmpty()) {
            return new Words("story.none");
        }
        if (found.size() == 1) {
            return new Told(found.getFirst());
        }
        int first = Math.clamp(from, 0, (found.size() - 1) / Shelf.PAGE * Shelf.PAGE);
        var shown = found.subList(first, Math.min(found.size(), first + Shelf.PAGE));
        return new Shelf(Folded.of(words), shown, first, found.size());
    }

    private Spoken subscribe(Asker asker, Optional<String> wanted, Optional<Language> language) {
        var spoken = language.or(asker::language).orElse(Language.EN);
        return switch (asker.standing()) {
            case MAY_NOT -> new Spoken(spoken, new Words("subscribe.not_allowed"));
            case OUT_OF_REACH -> new Spoken(spoken, new Words("subscribe.out_of_reach"));
            case MAY_SUBSCRIBE -> new Spoken(spoken, subscribe(asker.room(), wanted, spoken));
        };
    }

    private Answer subscribe(Room room, Optional<String> wanted, Language language) {
        var edition = edition(wanted);
        if (edition.isEmpty()) {
            return unknownEdition();
        }
        rooms.subscribe(room, new Subscription(edition.get().slug(), language));
        return new Words("subscribe.done", Map.of("edition", edition.get().name()));
    }

    private Answer unsubscribe(Asker asker) {
        if (asker.standing() == Asker.Standing.MAY_NOT) {
            return new Words("subscribe.not_allowed");
        }
        return new Words(rooms.unsubscribe(asker.room()) ? "unsubscribe.done" : "unsubscribe.none");
    }

    private Answer unknownEdition() {
        var editions = digests.editions();
        return editions.isEmpty()
                ? new Words("edition.none")
                : new Words("edition.unknown", Map.of("editions", slugs(editions)));
    }

    private Optional<Edition> edition(Optional<String> wanted) {
        var word = wanted.map(name -> name.toLowerCase(Locale.ROOT));
        return digests.editions().stream()
                .filter(edition -> word.isEmpty() || named(edition, word.get()))
                .findFirst();
    }

    private static boolean named(Edition edition, String word) {
        return edition.slug().equals(word) || edition.name().toLowerCase(Locale.ROOT).equals(word);
    }

    private static String slugs(List<Edition> editions) {
        return editions.stream().map(Edition::slug).collect(Collectors.joining(", "));
    }
}

package dev.docket.cli.bench.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Invented articles in order of arrival: each event is written about by one to six outlets within
 * two days, in words of its own among those that everybody uses.
 */
public final class SyntheticPress {

    private static final Instant FIRST = Instant.parse("2026-01-05T00:00:00Z");
    private static final Duration BETWEEN_EVENTS = Duration.ofMinutes(50);
    private static final long MINUTES_OF_INTEREST = Duration.ofDays(2).toMinutes();
    private static final int MOST_ARTICLES = 6;
    private static final int WORDS = 180;
    private static final int SENTENCE = 14;
    private static final double OWN_SHARE = 0.22;
    private static final String[] SMALL = {"the", "of", "and", "to", "in", "for", "with", "on"};

    private final Vocabulary common = Vocabulary.of(6_000, 1);
    private final Vocabulary rare = Vocabulary.of(20_000, 2);
    private final Vocabulary makers = Vocabulary.of(300, 3);
    private final SplittableRandom random = new SplittableRandom(4);

    private SyntheticPress() {}

    /** The same articles each time. */
    public static List<SyntheticArticle> articles(int count) {
        return new SyntheticPress().write(count);
    }

    /**
     * Articles without end, the same each time, event by event.
     *
     * @param between one event and the next
     */
    public static Stream<SyntheticArticle> stream(Duration between) {
        var press = new SyntheticPress();
        return IntStream.iterate(0, event -> event + 1)
                .boxed()
                .flatMap(event -> press.event(event, between).stream());
    }

    private List<SyntheticArticle> event(int number, Duration between) {
        var at = FIRST.plus(between.multipliedBy(number));
        var told = Event.number(number, at, makers, rare);
        int outlets = 1 + random.nextInt(MOST_ARTICLES);
        return IntStream.range(0, outlets)
                .mapToObj(outlet -> article("e%d-%d".formatted(number, outlet), told))
                .toList();
    }

    private List<SyntheticArticle> write(int count) {
        var articles = new ArrayList<SyntheticArticle>();
        for (int event = 0; articles.size() < count; event++) {
            int outlets = Math.min(1 + random.nextInt(MOST_ARTICLES), count - articles.size());
            var at = FIRST.plus(BETWEEN_EVENTS.multipliedBy(event));
            var told = Event.number(event, at, makers, rare);
            for (int outlet = 0; outlet < outlets; outlet++) {
                articles.add(article("e%d-%d".formatted(event, outlet), told));
            }
        }
        articles.sort(Comparator.comparing(SyntheticArticle::date));
        return articles;
    }

    private SyntheticArticle article(String id, Event event) {
        var date = event.at().plus(Duration.ofMinutes(random.nextLong(MINUTES_OF_INTEREST)));
        return new SyntheticArticle(
                id,
                "en",
                date.toString(),
                makers.word(random.nextInt(80)) + ".example",
                "%s %s %s %s"
                        .formatted(
                                event.maker(),
                                common.word(random),
                                event.product(),
                                event.word(random)),
                text(event));
    }

    private String text(Event event) {
        var text = new StringBuilder(event.maker()).append(" brings ").append(event.product());
        for (int i = 1; i <= WORDS; i++) {
            text.append(i % SENTENCE == 0 ? ". " + event.maker() + " " : " ").append(word(event));
        }
        return text.append('.').toString();
    }

    private String word(Event event) {
        double kind = random.nextDouble();
        if (kind < OWN_SHARE) {
            return event.word(random);
        }
        return kind > 2 * OWN_SHARE ? common.word(random) : SMALL[random.nextInt(SMALL.length)];
    }
}

package dev.docket.delivery.chat;

import dev.docket.delivery.PlainText;
import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestStory.SourceLink;
import dev.docket.digest.DigestVerdict;
import dev.docket.digest.DigestVerdict.Contradiction;
import dev.docket.digest.DigestVerdict.Proof;
import dev.docket.digest.DigestVerdict.Row;
import dev.docket.digest.Wording;
import dev.docket.platform.text.Language;
import dev.docket.platform.text.LocalText;
import dev.docket.platform.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns stories of a digest into what the templates see, in one dialect. */
record StoryTexts(Dialect dialect, Pages pages) {

    private static final Messages MESSAGES = new Messages("chat");
    private static final int HEADLINE = 200;
    private static final int SENTENCE = 500;
    private static final int NAME = 100;

    StoryText of(DigestStory story, Language language) {
        var title = title(story, language);
        var verdict = story.verdict();
        return new StoryText(
                dialect.link(title, pages.story(story.id(), language)),
                title,
                story.said(language).stream().limit(2).map(said -> quote(said, language)).toList(),
                strip(verdict.card(), language),
                stamp(verdict, language),
                text(verdict.changed(), language),
                text(verdict.watchNext(), language),
                verdict.contradictions().stream().map(this::pair).toList(),
                story.sources().stream().map(source -> source(source, language)).toList());
    }

    /** A headline of invisible characters only leaves nothing to click on. */
    private static String title(DigestStory story, Language language) {
        var headline = story.headline(language);
        var title = CodePoints.cutBetweenWords(PlainText.of(headline.text()), HEADLINE);
        return title.isEmpty() ? "#" + story.id() : title + marked(language, headline.language());
    }

    private StoryText.Quote quote(DigestStory.Said said, Language language) {
        var mark = marked(language, said.language());
        return new StoryText.Quote(
                plain(said.text(), SENTENCE) + mark,
                dialect.link(unbroken(said.source()), said.url()));
    }

    /** The language of a text in brackets, unless it is the reader's. */
    private static String marked(Language reader, String language) {
        var tongue = Wording.tongue(reader.tag(), language);
        return tongue.isEmpty() ? "" : " (" + tongue + ")";
    }

    private StoryText.Pair pair(Contradiction contradiction) {
        return new StoryText.Pair(quote(contradiction.one()), quote(contradiction.other()));
    }

    private StoryText.Quote quote(Proof proof) {
        return quote(proof.sentence(), proof.source(), proof.url());
    }

    private StoryText.Quote quote(String sentence, String source, String url) {
        return new StoryText.Quote(plain(sentence, SENTENCE), dialect.link(unbroken(source), url));
    }

    private StoryText.Stamp stamp(DigestVerdict verdict, Language language) {
        return new StoryText.Stamp(
                Wording.label(language, verdict.stamp()),
                plain(verdict.sentence().in(language), SENTENCE),
                verdict.stamp().badges().stream()
                        .map(badge -> Wording.badge(language, badge))
                        .toList());
    }

    private Markup source(SourceLink source, Language language) {
        var name = unbroken(source.source());
        var label =
                source.original()
                        ? MESSAGES.text(language, "source.original", Map.of("name", name))
                        : name;
        return dialect.link(label.replace(' ', '\u00A0'), source.url());
    }

    private static String strip(List<Row> card, Language language) {
        return card.stream().map(row -> cell(row, language)).collect(Collectors.joining(" · "));
    }

    private static String cell(Row row, Language language) {
        var state =
                row.value().isEmpty()
                        ? Wording.state(language, row.state())
                        : plain(row.value(), NAME);
        return "%s %s: %s"
                .formatted(mark(row.state()), Wording.component(language, row.component()), state);
    }

    /** The strip's signs, which read without colour. */
    private static String mark(String state) {
        return switch (state) {
            case "released" -> "●";
            case "gated", "partial" -> "◐";
            case "promised" -> "◔";
            case "withheld" -> "✕";
            default -> "○";
        };
    }

    private static String text(@Nullable LocalText text, Language language) {
        return text == null ? "" : plain(text.in(language), SENTENCE);
    }

    private static String plain(String text, int most) {
        return CodePoints.cut(PlainText.of(text), most);
    }

    /** A name whose blanks do not break, so that a link is never cut in two. */
    private static String unbroken(String name) {
        return plain(name, NAME).replace(' ', '\u00A0');
    }
}

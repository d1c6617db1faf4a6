package dev.docket.archive.search;

import dev.docket.archive.search.Matches.Kind;
import dev.docket.archive.shelf.Placed;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestStory.Telling;
import dev.docket.digest.DigestVerdict;
import dev.docket.digest.Wording;
import dev.docket.platform.text.Language;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** What of a story and of a digest can be found. */
final class Entries {

    static final String KIND = "kind";
    static final String NAME = "name";

    private Entries() {}

    static Document story(Placed placed) {
        var story = placed.story();
        var entry = entry(Kind.STORY, Long.toString(story.id()));
        var tellings = Arrays.stream(Language.values()).map(story.tellings()::get).toList();
        tellings.stream()
                .map(Telling::headline)
                .distinct()
                .forEach(headline -> title(entry, headline.text(), headline.language()));
        tellings.stream()
                .flatMap(telling -> telling.said().stream())
                .distinct()
                .forEach(said -> text(entry, said.text(), said.language()));
        verdict(entry, story.verdict());
        names(story).forEach(name -> text(entry, name, Analyzers.ANY));
        return entry;
    }

    private static void verdict(Document entry, DigestVerdict verdict) {
        for (var language : Language.values()) {
            text(entry, verdict.sentence().in(language), language.tag());
            text(entry, Wording.label(language, verdict.stamp()), language.tag());
        }
        verdict.card().stream()
                .flatMap(row -> row.proofs().stream())
                .map(DigestVerdict.Proof::sentence)
                .distinct()
                .forEach(sentence -> text(entry, sentence, Analyzers.ANY));
    }

    private static Stream<String> names(DigestStory story) {
        var card = story.verdict().card().stream().map(DigestVerdict.Row::value);
        var sources = story.sources().stream().flatMap(s -> Stream.of(s.title(), s.source()));
        var subject = Stream.of(story.verdict().subject(), story.headline(Language.EN).thread());
        return Stream.of(subject, card, sources)
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty())
                .distinct();
    }

    static Document digest(Digest digest) {
        var key = digest.key();
        var entry = entry(Kind.DIGEST, key.edition() + "/" + key.number());
        for (var language : Language.values()) {
            title(entry, digest.title().in(language), language.tag());
            text(entry, digest.lead().in(language), language.tag());
        }
        return entry;
    }

    private static Document entry(Kind kind, String name) {
        var entry = new Document();
        entry.add(new StringField(KIND, kind.name(), Store.YES));
        entry.add(new StringField(NAME, name, Store.YES));
        return entry;
    }

    private static void title(Document entry, String title, String language) {
        entry.add(new TextField(Analyzers.TITLE, title, Store.NO));
        text(entry, title, language);
    }

    private static void text(Document entry, String text, String language) {
        var field = Analyzers.field(language);
        entry.add(new TextField(field, text, Store.YES));
        if (!field.equals(Analyzers.ANY)) {
            entry.add(new TextField(Analyzers.ANY, text, Store.YES));
        }
    }
}

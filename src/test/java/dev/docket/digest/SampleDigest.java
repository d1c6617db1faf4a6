package dev.docket.digest;

import dev.docket.digest.DigestStory.Headline;
import dev.docket.digest.DigestStory.Said;
import dev.docket.digest.DigestStory.SourceLink;
import dev.docket.digest.DigestVerdict.Contradiction;
import dev.docket.digest.DigestVerdict.Proof;
import dev.docket.digest.DigestVerdict.Row;
import dev.docket.digest.DigestVerdict.Stamp;
import dev.docket.digest.WeekPicture.Bar;
import dev.docket.platform.text.Language;
import dev.docket.platform.text.LocalText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A digest for tests of everything that renders one: every part is there, and text that bites. */
public final class SampleDigest {

    public static final Instant MONDAY = Instant.parse("2026-03-09T00:00:00Z");
    private static final String POST = "https://lab.example/blog/alder-3?a=1&b=2";
    private static final String PRESS = "https://gazette.example/alder-3-released";
    private static final String CHINESE = "https://jiqi.example/articles/alder-3";

    private SampleDigest() {}

    public static Digest digest() {
        return with(stories());
    }

    /** The same digest with other stories. */
    public static Digest with(List<DigestStory> stories) {
        return new Digest(
                new DigestKey("weekly", 31),
                new Period(MONDAY, Instant.parse("2026-03-16T00:00:00Z")),
                local(
                        "Alder 3 opens the whole kitchen",
                        "Alder 3 otevírá celou kuchyni",
                        "Alder 3 otwiera całą kuchnię"),
                local(
                        "One release with its recipe, one licence with a clause.",
                        "Jedno vydání s receptem, jedna licence s háčkem.",
                        "Jedno wydanie z przepisem, jedna licencja z haczykiem."),
                new Coverage(214, 61, 28, List.of("en", "zh", "cs"), 6),
                new WeekPicture(
                        List.of(
                                new Bar("FULLY_OPEN", 1, 0.5),
                                new Bar("OPEN_WEIGHTS", 3, 4.25),
                                new Bar("STRINGS_ATTACHED", 1, 2))),
                stories,
                List.of(new QuietStory(90, "Cedar licence: the text again", "en")));
    }

    public static List<DigestStory> stories() {
        return List.of(fullyOpen(), strings(), departure());
    }

    /** As many stories as asked for, each under its own id. */
    public static List<DigestStory> many(int count) {
        var stories = new ArrayList<DigestStory>();
        for (int i = 0; i < count; i++) {
            var one = stories().get(i % 3);
            stories.add(
                    new DigestStory(
                            100 + i,
                            one.theme(),
                            one.headline(Language.EN),
                            one.said(Language.EN),
                            one.verdict(),
                            one.sources(),
                            one.firstSeen(),
                            one.standing()));
        }
        return stories;
    }

    private static DigestStory fullyOpen() {
        return story(
                41,
                Theme.RELEASES,
                new Headline("Alder 3 opens the whole kitchen <b>& more</b>", "en", "Alder"),
                List.of(
                        new Said(
                                "Commons Lab published the weights, the data and the training code"
                                        + " of Alder 3.",
                                "en",
                                "Commons Lab blog",
                                POST),
                        new Said("实验室公布了 Alder 3 的全部训练数据。", "zh", "机器札记", CHINESE)),
                new DigestVerdict(
                        new Stamp("FULLY_OPEN", "", List.of()),
                        "Alder 3",
                        local(
                                "Alder 3 can be argued with, because it can be rerun.",
                                "S modelem Alder 3 se dá přít, protože se dá zopakovat.",
                                "Z modelem Alder 3 można się spierać, bo można go powtórzyć."),
                        95,
                        card("released", "Apache-2.0"),
                        List.of(),
                        local(
                                "training data: promised → released",
                                "trénovací data: slíbeno → vydáno",
                                "dane treningowe: obiecane → wydane"),
                        null));
    }

    private static DigestStory strings() {
        return story(
                42,
                Theme.RELEASES,
                new Headline(
                        "An “open source” release that asks who you are @everyone <!channel>",
                        "en",
                        ""),
                List.of(
                        new Said(
                                "Birch 2 is open source under the Birch Community License *for now*"
                                        + " & more.",
                                "en",
                                "Gazette",
                                PRESS)),
                new DigestVerdict(
                        new Stamp("STRINGS_ATTACHED", "", List.of("OPEN_WORDED")),
                        "Birch 2",
                        local(
                                "You can download Birch 2. Read the Birch Community License first.",
                                "Model Birch 2 si stáhnete. Nejdřív si přečtěte podmínky (Birch"
                                        + " Community License).",
                                "Model Birch 2 można pobrać. Najpierw przeczytaj warunki (Birch"
                                        + " Community License)."),
                        33,
                        card("not_stated", "Birch Community License"),
                        List.of(),
                        null,
                        local("training data", "trénovací data", "dane treningowe")));
    }

    private static DigestStory departure() {
        return story(
                43,
                Theme.INSTITUTIONS,
                new Headline("A founder leaves Commons Lab", "en", "Commons Lab"),
                List.of(
                        new Said(
                                "It was her last week at the lab, she wrote.",
                                "en",
                                "Gazette",
                                PRESS)),
                new DigestVerdict(
                        new Stamp("GROUND_SHIFT", "loss", List.of()),
                        "Commons Lab",
                        local(
                                "People leave, checkpoints do not.",
                                "Lidé odcházejí, checkpointy ne.",
                                "Ludzie odchodzą, checkpointy nie."),
                        0,
                        List.of(),
                        List.of(
                                new Contradiction(
                                        new Proof("Funding was cut.", "机器札记", CHINESE),
                                        new Proof(
                                                "The lab has what it needs to go on.",
                                                "Commons Lab blog",
                                                POST))),
                        null,
                        null));
    }

    private static DigestStory story(
            long id, Theme theme, Headline headline, List<Said> said, DigestVerdict verdict) {
        return new DigestStory(
                id,
                theme,
                headline,
                said,
                verdict,
                List.of(
                        new SourceLink(
                                "Alder 3, explained", "Gazette", "Gazette", PRESS, "en", false),
                        new SourceLink("Alder 3 全面开源", "机器札记", "机器札记", CHINESE, "zh", false),
                        new SourceLink(
                                "Alder 3", "Commons Lab blog", "Commons Lab", POST, "en", true)),
                MONDAY.plusSeconds(3_600),
                new Standing(
                        71.5, Map.of("coverage", 0.63), List.of("weights released", "Apache-2.0")));
    }

    private static List<Row> card(String dataState, String licence) {
        var proof = List.of(new Proof("The weights are on the hub.", "Commons Lab blog", POST));
        var rows = new ArrayList<Row>();
        rows.add(new Row("weights", "released", "", proof));
        rows.add(new Row("training_code", dataState, "", proofs(dataState)));
        rows.add(new Row("training_data", dataState, "", proofs(dataState)));
        rows.add(new Row("data_described", "not_stated", "", List.of()));
        rows.add(new Row("intermediate_checkpoints", "promised", "", proof));
        rows.add(new Row("evaluation", "partial", "", proof));
        rows.add(new Row("paper", "withheld", "", proof));
        rows.add(new Row("licence", "released", licence, proof));
        return rows;
    }

    private static List<Proof> proofs(String state) {
        return state.equals("not_stated")
                ? List.of()
                : List.of(
                        new Proof("All of it is published, with “every” shard.", "机器札记", CHINESE));
    }

    private static LocalText local(String en, @Nullable String cs, @Nullable String pl) {
        return LocalText.of(language ->
                switch (language) {
                    case EN -> en;
                    case CS -> cs == null ? en : cs;
                    case PL -> pl == null ? en : pl;
                });
    }
}

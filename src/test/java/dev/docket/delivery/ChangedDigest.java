package dev.docket.delivery;

import dev.docket.digest.Coverage;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import dev.docket.digest.DigestStory;
import dev.docket.digest.Period;
import dev.docket.digest.QuietStory;
import dev.docket.digest.SampleDigest;
import dev.docket.digest.WeekPicture;
import dev.docket.platform.text.LocalText;
import java.util.List;

/** The sample digest with some of its parts changed. */
public final class ChangedDigest {

    private static final Digest SAMPLE = SampleDigest.digest();

    private DigestKey key = SAMPLE.key();
    private Period period = SAMPLE.period();
    private LocalText title = SAMPLE.title();
    private LocalText lead = SAMPLE.lead();
    private Coverage coverage = SAMPLE.coverage();
    private WeekPicture picture = SAMPLE.picture();
    private List<DigestStory> stories = SAMPLE.stories();
    private List<QuietStory> quiet = SAMPLE.quiet();

    public ChangedDigest key(String edition, int number) {
        key = new DigestKey(edition, number);
        return this;
    }

    public ChangedDigest period(Period covered) {
        period = covered;
        return this;
    }

    public ChangedDigest title(String inEveryLanguage) {
        title = LocalText.of(_ -> inEveryLanguage);
        return this;
    }

    public ChangedDigest lead(String inEveryLanguage) {
        lead = LocalText.of(_ -> inEveryLanguage);
        return this;
    }

    public ChangedDigest coverage(Coverage read) {
        coverage = read;
        return this;
    }

    /** As if some sources had not been read, and this sentence said so. */
    public ChangedDigest unread(String inEveryLanguage) {
        coverage = new Coverage(1, 1, 1, List.of("en"), 1, LocalText.of(_ -> inEveryLanguage));
        return this;
    }

    public ChangedDigest bars(WeekPicture.Bar... bars) {
        picture = new WeekPicture(List.of(bars));
        return this;
    }

    public ChangedDigest stories(List<DigestStory> others) {
        stories = others;
        return this;
    }

    public ChangedDigest quiet(String... headlines) {
        quiet = List.of(headlines).stream().map(text -> new QuietStory(90, text, "en")).toList();
        return this;
    }

    public Digest digest() {
        return new Digest(key, period, title, lead, coverage, picture, stories, quiet);
    }
}

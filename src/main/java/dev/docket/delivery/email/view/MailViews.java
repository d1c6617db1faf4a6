package dev.docket.delivery.email.view;

import dev.docket.delivery.PlainText;
import dev.docket.delivery.email.view.MailView.BarView;
import dev.docket.delivery.email.view.MailView.Masthead;
import dev.docket.delivery.email.view.MailView.WeekView;
import dev.docket.digest.Digest;
import dev.docket.digest.WeekPicture.Bar;
import dev.docket.digest.Wording;
import dev.docket.platform.text.Language;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;

/** Turns a digest into what a mail shows, in one language. */
public final class MailViews {

    private static final int SUBJECT = 78;
    private static final int SHORTEST_TITLE = 20; // even beside a sender's very long name
    private static final int PREVIEW = 140;
    private static final int SHORTEST_PREVIEW = 30;

    private final Digest digest;
    private final Language language;
    private final String sender;
    private final Links links;
    private final MailWords words;

    /**
     * @param sender the name of the publication
     * @param base the address of the service
     * @param zone of the edition, in which its days begin and end
     */
    public MailViews(Digest digest, Language language, String sender, URI base, ZoneId zone) {
        this.digest = digest;
        this.language = language;
        this.sender = sender;
        this.links = Links.of(base, language.tag());
        this.words = new MailWords(language, new Dates(language, zone));
    }

    /** The digest with its first {@code count} stories; the others are behind a link. */
    public MailView first(int count) {
        int cut = digest.stories().size() - count;
        return new MailView(
                language.tag(),
                masthead(),
                week(),
                new StoryViews(digest, language, links, words).first(count),
                cut,
                words.cut(cut),
                quiet(),
                PlainText.of(digest.coverage().unreadIn(language)));
    }

    private Masthead masthead() {
        return new Masthead(
                subject(),
                preview(),
                words.line(digest),
                title(),
                PlainText.of(digest.lead().in(language)),
                links.digest(digest.key()));
    }

    private String title() {
        return PlainText.of(digest.title().in(language));
    }

    private String subject() {
        var title = title().replaceAll("([!?$])[!?$]{2,}", "$1");
        var empty = MailWords.subject(language, sender, digest.key().number(), "");
        int room = Math.max(SHORTEST_TITLE, SUBJECT - empty.length());
        return MailWords.subject(
                language, sender, digest.key().number(), PlainText.shortened(title, room));
    }

    /** The lead; headlines are added while it is too short to fill the line. */
    private String preview() {
        var preview = new StringBuilder(PlainText.of(digest.lead().in(language)));
        for (var story : digest.stories()) {
            if (preview.length() < SHORTEST_PREVIEW) {
                preview.append(" · ").append(PlainText.of(story.headline(language).text()));
            }
        }
        if (preview.length() < SHORTEST_PREVIEW) {
            preview.append(" · ").append(words.line(digest));
        }
        return PlainText.shortened(preview.toString(), PREVIEW);
    }

    private WeekView week() {
        var bars = digest.picture().bars();
        double longest =
                bars.stream()
                        .mapToDouble(bar -> Math.max(bar.thisWeek(), bar.mean()))
                        .max()
                        .orElse(0);
        var drawn =
                bars.stream()
                        .filter(bar -> bar.thisWeek() > 0 || bar.mean() > 0)
                        .map(bar -> bar(bar, longest))
                        .toList();
        return new WeekView(MailWords.fixed(language).getOrDefault("week", ""), drawn);
    }

    private BarView bar(Bar bar, double longest) {
        return new BarView(
                Wording.label(language, bar.label()),
                Tone.ofLabel(bar.label()),
                words.bar(bar.thisWeek(), bar.mean()),
                (int) Math.round(100 * bar.thisWeek() / longest),
                (int) Math.round(100 * bar.mean() / longest));
    }

    private List<Linked> quiet() {
        return digest.quiet().stream()
                .map(story ->
                        links.to(story.headline(), story.language(), links.story(story.storyId())))
                .toList();
    }
}

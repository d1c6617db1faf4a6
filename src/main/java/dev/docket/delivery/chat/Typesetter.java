package dev.docket.delivery.chat;

import dev.docket.delivery.Zones;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import dev.docket.digest.Digests;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.templates.TemplateFolder;
import dev.docket.platform.text.Language;
import io.quarkus.qute.TemplateLocator;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Digests and stories set in the templates of one platform. */
public final class Typesetter {

    private final Dialect dialect;
    private final Pages pages;
    private final Zones zones;
    private final ChatTemplates templates;

    /**
     * With the templates that ship with Docket.
     *
     * @param base where readers reach Docket
     */
    public Typesetter(Dialect dialect, URI base) {
        this(dialect, base, Zones.UTC, List.of());
    }

    /**
     * With the operator's own templates where there are any, and days as the editions have them.
     */
    public Typesetter(Dialect dialect, DocketConfig docket, Digests digests) {
        this(dialect, docket.baseUrl(), Zones.of(digests), List.of(new TemplateFolder(docket)));
    }

    private Typesetter(Dialect dialect, URI base, Zones zones, List<TemplateLocator> own) {
        this.zones = zones;
        this.dialect = dialect;
        this.pages = new Pages(base);
        this.templates = new ChatTemplates(dialect, own);
    }

    public Dialect dialect() {
        return dialect;
    }

    public Pages pages() {
        return pages;
    }

    public DigestText text(Digest digest, Language language) {
        return new DigestTexts(dialect, pages, zones).of(digest, language);
    }

    public StoryText text(DigestStory story, Language language) {
        return new StoryTexts(dialect, pages).of(story, language);
    }

    /** A template of a digest's own words. */
    public String set(String template, DigestText digest, Language language) {
        return templates.render(template, Map.of("digest", digest, "words", Labels.in(language)));
    }

    /** A template of a story. */
    public String set(String template, StoryText story, Language language) {
        return templates.render(template, Map.of("story", story, "words", Labels.in(language)));
    }

    /** A heading. */
    public String heading(String name) {
        return templates.render("theme", Map.of("name", name));
    }

    /** A story in one line: the linked headline and its label. */
    public Markup line(DigestStory story, Language language) {
        return new Markup(set("line", text(story, language), language));
    }
}

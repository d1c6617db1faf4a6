package dev.docket.feed.parse.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of a feed, read without regard for case. */
public final class Element {

    private final String name;
    private final Vocabulary vocabulary;
    private final Attributes attributes;
    private final @Nullable Base base;
    private final List<Object> content = new ArrayList<>(2);
    private final List<Element> children = new ArrayList<>(0);
    private boolean whole;

    Element(String name, Vocabulary vocabulary, Attributes attributes, @Nullable Base base) {
        this.name = name;
        this.vocabulary = vocabulary;
        this.attributes = attributes;
        this.base = base;
    }

    void add(Words words) {
        content.add(words);
    }

    void add(Element child) {
        content.add(child);
        children.add(child);
    }

    void end() {
        whole = true;
    }

    /** Without its prefix, in lower case. */
    public String name() {
        return name;
    }

    /** Whose word it is. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The innermost base that holds for its links; null if the document states none. */
    public @Nullable Base base() {
        return base;
    }

    /** False if the document broke off before its end. */
    public boolean isWhole() {
        return whole;
    }

    /** Whether it is that element. */
    public boolean is(Vocabulary whose, String called) {
        return vocabulary == whose && name.equals(called);
    }

    /** The elements in it, in order; not those in them. */
    public List<Element> children() {
        return children;
    }

    /** The children of a name, in order. */
    public List<Element> children(Vocabulary whose, String called) {
        List<Element> found = List.of();
        for (var child : children) {
            if (child.is(whose, called)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(child);
            }
        }
        return found;
    }

    /** The first child of a name; null if there is none. */
    public @Nullable Element child(Vocabulary whose, String called) {
        for (var child : children) {
            if (child.is(whose, called)) {
                return child;
            }
        }
        return null;
    }

    /**
     * An attribute's value, spaces at its ends cut; empty if there is none.
     *
     * @param called as it is written, with its prefix, in lower case
     */
    public String attribute(String called) {
        return attributes.get(called);
    }

    Attributes attributes() {
        return attributes;
    }

    /** {@link Words} and elements, in order. */
    List<Object> content() {
        return content;
    }

    /** All text within, spaces at the ends cut. */
    public String text() {
        if (content.size() == 1 && content.getFirst() instanceof Words words) {
            return words.text().strip();
        }
        var text = new StringBuilder();
        Markup.appendText(this, text);
        return text.toString().strip();
    }

    /** What is within as HTML, spaces at the ends cut. */
    public String html() {
        return Markup.inner(this);
    }

    /** Whether it has text of its own, beside that of its children. */
    public boolean hasOwnText() {
        return content.stream().anyMatch(part -> part instanceof Words words && !words.isBlank());
    }
}

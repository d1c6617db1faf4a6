package dev.docket.feed.visit;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what an entry is known again. No single property will do: publishers edit titles, move
 * addresses, renew their GUIDs and give one GUID to all items. Any two that agree are taken as
 * proof; a GUID or link alone only from a document that uses them to tell its entries apart.
 */
public final class Marks {

    private static final Pattern DECORATION =
            Pattern.compile("^https?://(www\\.)?|(?<=[?&])utm_\\w+=[^&#]*&?");

    /** What is left of a query that held nothing else, and of a folder. */
    private static final Pattern LEFT_OVER = Pattern.compile("/?[?&]+(?=#|$)|/$");

    private Marks() {}

    /** An entry that is in the database. */
    public record Known(
            String guid, @Nullable String link, String title, @Nullable Instant published) {

        static Known of(FoundEntry entry) {
            return new Known(entry.guid(), entry.link(), entry.title(), entry.published());
        }
    }

    /** What a document's GUIDs and links are worth. */
    record Trust(boolean guids, boolean links, Set<String> repeatedGuids) {

        static Trust in(List<FoundEntry> document) {
            var repeated = new HashSet<String>();
            var seen = new HashSet<String>();
            document.stream()
                    .map(FoundEntry::guid)
                    .filter(guid -> !seen.add(guid))
                    .forEach(repeated::add);
            return new Trust(
                    document.size() > 1 && repeated.isEmpty(),
                    document.size() > 1 && allDiffer(document, FoundEntry::link),
                    repeated);
        }

        private static boolean allDiffer(
                List<FoundEntry> document, Function<FoundEntry, @Nullable String> property) {
            return document.stream().map(property).filter(Objects::nonNull).distinct().count()
                    == document.size();
        }
    }

    /** All marks of an entry that is known. */
    static Set<String> of(Known entry) {
        var marks = pairs(entry, true);
        marks.add("g " + bare(entry.guid()));
        if (entry.link() != null) {
            marks.add("l " + bare(entry.link()));
        }
        return marks;
    }

    /** The marks by which an entry of a document may be recognised. */
    static Set<String> of(FoundEntry entry, Trust trust) {
        var marks = pairs(Known.of(entry), !trust.repeatedGuids().contains(entry.guid()));
        if (trust.guids()) {
            marks.add("g " + bare(entry.guid()));
        }
        boolean hasOwnGuid = !entry.guid().equals(entry.link());
        if (trust.links() && !hasOwnGuid && entry.link() != null) {
            marks.add("l " + bare(entry.link()));
        }
        return marks;
    }

    private static Set<String> pairs(Known entry, boolean withGuid) {
        var guid = withGuid ? bare(entry.guid()) : null;
        var link = entry.link() == null ? null : bare(entry.link());
        var title = entry.title().isEmpty() ? null : entry.title();
        var date = entry.published() == null ? null : entry.published().toString();
        var marks = new HashSet<String>();
        add(marks, "gl", guid, link);
        add(marks, "gt", guid, title);
        add(marks, "gd", guid, date);
        add(marks, "lt", link, title);
        add(marks, "ld", link, date);
        add(marks, "td", title, date);
        return marks;
    }

    private static void add(
            Set<String> marks, String kind, @Nullable String one, @Nullable String other) {
        if (one != null && other != null) {
            marks.add(kind + " " + one + "\n" + other);
        }
    }

    /** Without what changes though the address stays the same. */
    private static String bare(String address) {
        var plain = DECORATION.matcher(address.strip()).replaceAll("");
        return LEFT_OVER.matcher(plain).replaceAll("");
    }
}

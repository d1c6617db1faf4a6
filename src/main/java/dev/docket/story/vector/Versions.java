package dev.docket.story.vector;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The version numbers in a title, by the family they belong to: {@code Qwen2.5-VL} is version 2.5
 * of {@code qwen}. Sizes (7B, 128K), years and months are no versions.
 */
public record Versions(Map<String, Set<String>> byFamily) {

    public static final Versions NONE = new Versions(Map.of());

    private static final Pattern VERSION =
            Pattern.compile(
                    "(?<![\\p{IsLatin}\\d])((?:[A-Za-z]+[-–])*)([A-Za-z]+)([-–"
                        + " ]?)(\\d{1,2}(?:\\.\\d{1,2}){0,2})(?![\\d.,:]*\\d|[BbMKk](?![a-z])|%|-?[a-z]{2,})"
                        + "(?:[-–]([A-Za-z]{2,})|\\s([A-Z]{2,4}|Pro|Flash|Lite|Mini|Nano|Max|Turbo|Ultra|Omni|Coder|Embedding|Image)\\b)?");
    private static final Set<String> NO_FAMILY =
            Set.of(
                    "jan",
                    "january",
                    "feb",
                    "february",
                    "mar",
                    "march",
                    "apr",
                    "april",
                    "may",
                    "jun",
                    "june",
                    "jul",
                    "july",
                    "aug",
                    "august",
                    "sep",
                    "sept",
                    "september",
                    "oct",
                    "october",
                    "nov",
                    "november",
                    "dec",
                    "december",
                    "top",
                    "day",
                    "the");

    public static Versions of(String title) {
        var found = new TreeMap<String, Set<String>>();
        var version = VERSION.matcher(title);
        while (version.find()) {
            var family = version.group(2);
            boolean spaced = version.group(3).equals(" ");
            if (!spaced || Character.isUpperCase(family.charAt(0))) {
                var key = family.toLowerCase(Locale.ROOT);
                if (!NO_FAMILY.contains(key)) {
                    found.computeIfAbsent(key, _ -> new TreeSet<>()).add(plain(version.group(4)));
                    var variant = version.group(5) != null ? version.group(5) : version.group(6);
                    if (variant != null) {
                        found.computeIfAbsent(key + plain(version.group(4)), _ -> new TreeSet<>())
                                .add(variant.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return new Versions(found);
    }

    /** Whether both know a family but share none of its versions. */
    public boolean conflictsWith(Versions other) {
        for (var family : byFamily.entrySet()) {
            var theirs = other.byFamily.get(family.getKey());
            if (theirs != null && theirs.stream().noneMatch(family.getValue()::contains)) {
                return true;
            }
        }
        return false;
    }

    /** The versions of both. */
    public Versions and(Versions other) {
        if (other.byFamily.isEmpty()) {
            return this;
        }
        var all = new TreeMap<String, Set<String>>(byFamily);
        other.byFamily.forEach((family, versions) ->
                all.merge(
                        family,
                        versions,
                        (a, b) -> {
                            var union = new TreeSet<>(a);
                            union.addAll(b);
                            return union;
                        }));
        return new Versions(all);
    }

    private static String plain(String version) {
        return version.endsWith(".0") ? version.substring(0, version.length() - 2) : version;
    }
}

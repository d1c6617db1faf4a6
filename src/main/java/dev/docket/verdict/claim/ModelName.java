package dev.docket.verdict.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A model's name in parts: family, version, and the words that tell variants apart. Sizes and words
 * such as "base" do not make another model.
 */
record ModelName(String family, String version, List<String> variants) {

    private static final Pattern PART = Pattern.compile("\\d+(?:\\.\\d+)*|[\\p{L}]+");
    private static final Pattern SIZE =
            Pattern.compile("\\b[ae]?\\d+(?:\\.\\d+)?[bmt]\\b|\\b\\d+x\\d+b\\b");
    private static final Set<String> COMMON =
            Set.of(
                    "base",
                    "chat",
                    "instruct",
                    "it",
                    "preview",
                    "thinking",
                    "series",
                    "model",
                    "models",
                    "v",
                    "and",
                    "the");

    static ModelName of(String name) {
        var rest = SIZE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
        var family = "";
        var version = "";
        var variants = new ArrayList<String>();
        var parts = PART.matcher(rest);
        while (parts.find()) {
            var part = parts.group();
            if (family.isEmpty()) {
                family = part;
            } else if (Character.isDigit(part.charAt(0))) {
                version = version.isEmpty() ? part : version;
            } else if (!COMMON.contains(part)) {
                variants.add(part);
            }
        }
        return new ModelName(family, version, variants);
    }

    /** Whether {@code other} can be this model, a size of it, or a short name for it. */
    boolean covers(ModelName other) {
        if (!family.equals(other.family)) {
            return false;
        }
        if (!version.isEmpty() && !other.version.isEmpty()) {
            return version.equals(other.version);
        }
        return other.version.isEmpty() || variants.isEmpty();
    }
}

package dev.docket.digest.rank;

import dev.docket.verdict.ModelFamilies;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The models that a story's titles name. News of an open family is news of open AI; news of a
 * served one is not, although it may speak of open source in passing.
 *
 * @param named models of open families, each once
 * @param tools open software for making and running models, each once
 * @param served whether a title names a model that is never released
 */
record Families(List<String> named, List<String> tools, boolean served) {

    /** Part of a model's name and none of a brand's: "Qwen-Image", "OLMo 3" and not "Llama". */
    private static final Pattern MODEL = Pattern.compile("\\d|\\w-\\w");

    /** Tiers that makers of open models keep to themselves. */
    private static final Pattern KEPT = Pattern.compile("(?i)[-\\s](?:max|turbo|plus)\\b");

    private static final int MOST = 2;

    static Families of(Candidate candidate) {
        var named = new LinkedHashSet<String>();
        var tools = new LinkedHashSet<String>();
        boolean served = false;
        for (var article : candidate.story().ownArticles()) {
            var title = article.text().title();
            named.addAll(ModelFamilies.openIn(title));
            tools.addAll(ModelFamilies.toolsIn(title));
            served |= !ModelFamilies.servedIn(title).isEmpty();
        }
        return new Families(List.copyOf(named), List.copyOf(tools), served);
    }

    /** The models among them: a brand alone may be about anything its owner sells. */
    List<String> models() {
        return named.stream()
                .filter(name -> MODEL.matcher(name).find() && !KEPT.matcher(name).find())
                .limit(MOST)
                .toList();
    }

    /** Whether the story is about a served model only. */
    boolean areServed() {
        return served && named.isEmpty();
    }
}

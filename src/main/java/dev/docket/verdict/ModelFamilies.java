package dev.docket.verdict;

import dev.docket.verdict.claim.ModelNames;
import java.util.List;

/** Models by what their makers usually do with the weights, and the open software around them. */
public final class ModelFamilies {

    private ModelFamilies() {}

    /** The models in a text whose makers usually release the weights, as spelled, in order. */
    public static List<String> openIn(String text) {
        return ModelNames.open(text);
    }

    /** The open software for making and running models that a text names, in order. */
    public static List<String> toolsIn(String text) {
        return ModelNames.tools(text);
    }

    /** The models in a text that are served and never released, as spelled, in order. */
    public static List<String> servedIn(String text) {
        return ModelNames.served(text);
    }
}

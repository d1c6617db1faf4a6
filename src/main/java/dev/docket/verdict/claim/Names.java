package dev.docket.verdict.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Knows the names of models, open software and organisations. */
final class Names {

    /** What follows a family's name: "3.5-397B-A17B", " 4 Scout", "-Max-0428". */
    private static final Pattern VERSION =
            Pattern.compile(
                    "(?:[- .]?v?\\d(?:[A-Za-z0-9]|\\.(?=[A-Za-z0-9]))*+|-[A-Z][A-Za-z0-9]*+|[-"
                        + " ][a-z]?\\d[\\w.]*+|"
                        + " (?:[A-Z]{1,4}\\d*|[A-Z]\\w*\\d\\w*|Instruct|Base|Chat|Coder|Code|Math|Omni|Audio|Image|Edit|Vision|Mini|Nano|Small|Medium|Large|Max|Pro|Flash|Turbo|Ultra|Lite|Plus|Preview|Next|Thinking|Reasoning|Think|Deep|Super|Hybrid|Embedding|Reranker|Guard|Scout|Maverick|Exp|Prover|Tiny|Realtime|Opus|Sonnet|Haiku|Community|Air|Cascade|Research|Terminus|Live|Distill|Codex|Spark|Studio|App|Desktop|Cowork|Chrome|Canvas|Plan|Pay|Enterprise|Search|Atlas|Security|Coding|Go|Computer|Use|VoiceChat|Series|Speech|Voice|Video|Startup|Program)(?![A-Za-z0-9]))*+");

    private static final Phrasebook<Mention.Kind> BOOK = bind();

    private Names() {}

    /** The names in a text, in order. */
    static List<Mention> in(String text, String lower) {
        var mentions = new ArrayList<Mention>();
        for (var hit : BOOK.find(lower)) {
            int end = isFamily(hit.what()) ? endOfVersion(text, hit.end()) : hit.end();
            mentions.add(
                    new Mention(text.substring(hit.start(), end), hit.what(), hit.start(), end));
        }
        return mentions;
    }

    private static boolean isFamily(Mention.Kind kind) {
        return kind == Mention.Kind.CLOSED || kind == Mention.Kind.OPEN;
    }

    private static int endOfVersion(String text, int from) {
        var version = VERSION.matcher(text).region(from, Math.min(text.length(), from + 40));
        return version.lookingAt() ? version.end() : from;
    }

    private static Phrasebook<Mention.Kind> bind() {
        var entries = new Phrasebook.Entries<Mention.Kind>();
        for (var line : Lexicon.lines("names")) {
            var kind = Mention.Kind.valueOf(Lexicon.fields(line).getFirst());
            Lexicon.phrases(line, 1).forEach(name -> entries.add(name, kind));
        }
        return entries.bind();
    }
}

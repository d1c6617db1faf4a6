package dev.docket.verdict.claim;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of what a title launches: "LabX 开源 Lark" is about Lark, and "LabX releases Lark" too,
 * although LabX is named first.
 */
final class Launched {

    /** Names behind the verb, past what sort of thing they are: 开源14B语音模型 Lark 2. */
    private static final Pattern HAN =
            Pattern.compile(
                    "^(?:了|其|款|一款|自研|旗下|首个|新|最新|通用|[\\p{IsHan}“\"《"
                        + " ]|(?:AI|Agent|TTS|OCR|LLM|ASR|CLI|MoE|[\\d.]+[BMKT]?)(?![A-Za-z\\d]))*?([A-Za-z][A-Za-z0-9]*+(?:[.-][A-Za-z0-9]++)*+(?:"
                        + " (?:[A-Z]?[a-z]*\\d[A-Za-z0-9.-]*+|[A-Z][A-Za-z]++(?=\\W|$)))*+)");

    private static final Pattern LATIN =
            Pattern.compile(
                    "^(?: the| its| a| an| new| first| open| fully| latest|,)*+"
                            + " ([A-Z][A-Za-z0-9]*+(?:[.-][A-Za-z0-9]++)*+(?:"
                            + " (?:[A-Z]?\\d[A-Za-z0-9.-]*+|[A-Z][A-Za-z]+\\d*+))*+)");

    /** "lab/lark-2: lark-2": the repository and not its owner. */
    private static final Pattern REPOSITORY = Pattern.compile("^[\\w.-]+/([\\w.-]+): \\1$");

    /** Words in Latin letters that name no product. */
    private static final Pattern COMMON =
            Pattern.compile(
                    "(?i)(?:ai|agents?|llms?|vlms?|tts|asr|ocr|cli|moe|sota|api|sdk|mcp|rag|web|app|beta|preview|token|prompt|coding(?:"
                        + " agent)?|vs"
                        + " code|code|open|gpu|cpu|v?\\d[\\d.]*|model|models|the|new|from|for|and|with|on|in|to|of|at|lean|github|hugging"
                        + " ?face|modelscope|skills?|pr|ipo|ui|chat)");

    /** 开源 is a verb; "open source" rarely is one in a title. */
    private static final Set<Cue> HAN_VERBS = Set.of(Cue.OPENED, Cue.OPEN_WORD, Cue.LAUNCHED);

    private static final Set<Cue> LATIN_VERBS = Set.of(Cue.OPENED, Cue.LAUNCHED);

    private Launched() {}

    /** What the title launches; empty if it launches nothing that has a name. */
    static Optional<String> in(Statement title) {
        if (!title.isTitle()) {
            return Optional.empty();
        }
        var repository = REPOSITORY.matcher(title.text());
        if (repository.find()) {
            return Optional.of(repository.group(1));
        }
        boolean han = title.text().codePoints().anyMatch(Character::isIdeographic);
        return title.hits().stream()
                .filter(hit -> (han ? HAN_VERBS : LATIN_VERBS).contains(hit.what()))
                .filter(hit -> Modality.of(title, hit) != Modality.NEGATED)
                .flatMap(hit -> behind(title, hit, han ? HAN : LATIN).stream())
                .findFirst();
    }

    private static Optional<String> behind(Statement title, Hit<Cue> verb, Pattern pattern) {
        var name = pattern.matcher(title.text().substring(verb.end()));
        if (!name.find() || COMMON.matcher(name.group(1)).matches()) {
            return Optional.empty();
        }
        int start = verb.end() + name.start(1);
        return Focus.isCompared(title, start)
                ? Optional.empty()
                : Optional.of(known(title, start, name.group(1)));
    }

    /** As the list of names has it, when that says more: "Llama" and "Llama 4 Scout". */
    private static String known(Statement title, int start, String name) {
        return title.mentions().stream()
                .filter(mention -> mention.start() == start && mention.isModel())
                .map(mention -> mention.text().strip())
                .filter(text -> text.length() >= name.length())
                .findFirst()
                .orElse(name);
    }
}

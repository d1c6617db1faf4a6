package dev.docket.digest.rank;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words that people use when they write about open AI, in the languages we read. "Open" inside
 * a company's name says nothing, so only whole phrases count.
 */
final class OpenWords {

    private static final Pattern OPEN =
            Pattern.compile(
                    """
                    (?ix)
                    \\bopen[-\\s](?:source[ds]?|sourcing|weights?|models?|data(?:sets?)?|science|recipe|ecosystem|licen[cs]e|research|LLMs?)\\b
                    | \\b(?:truly|fully)[-\\s]open\\b
                    | \\bopen\\s(?:reasoning|language|vision|multimodal|frontier|base|foundation|speech|coding)\\smodels?\\b
                    | \\bopenly\\s(?:licen[cs]ed|available|released)\\b
                    | \\b(?:Apache[-\\s]2(?:\\.0)?|MIT\\slicen[cs]e|Llama\\s(?:community\\s)?licen[cs]e|OpenRAIL|Creative\\sCommons)\\b
                    | \\bmodel\\sweights\\b | \\bweights\\s(?:on|are|were|have\\sbeen|and)\\b | \\breleased?\\sthe\\sweights\\b
                    | \\b(?:Hugging\\s?Face|llama\\.cpp|GGUF|EleutherAI|OLMo|Ai2|Allen\\sInstitute)\\b
                    | 开源 | 开放权重 | 开放模型 | 模型权重 | 开放源代码
                    | \\botevřen\\w+\\s(?:model|váh|data|zdroj|kód)\\w* | \\botwart\\w+\\s(?:model|wag|dan|źród|kod)\\w*
                    """,
                    Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern AI =
            Pattern.compile(
                    """
                    (?ix)
                    \\b(?:AI|A\\.I\\.|LLMs?|VLMs?|GPT|neural|machine\\slearning|language\\smodels?|transformers?|fine-?tun\\w+|pre-?train\\w*|inference|checkpoints?|datasets?|models?|sztuczn\\w+|umělá|umělé)\\b
                    | 模型 | 人工智能 | 智能体 | 大模型 | 训练 | 推理 | 数据集
                    """,
                    Pattern.UNICODE_CHARACTER_CLASS);

    private OpenWords() {}

    /** The open-AI phrases in a text, in order, lower case, with repeats. */
    static List<String> in(String text) {
        var found = new ArrayList<String>();
        var matcher = OPEN.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group().toLowerCase(Locale.ROOT).replaceAll("[-\\s]+", " "));
        }
        return found;
    }

    /** The first {@code limit} different phrases of {@code found}. */
    static List<String> distinct(List<String> found, int limit) {
        return List.copyOf(new LinkedHashSet<>(found)).stream().limit(limit).toList();
    }

    static boolean mentionsAi(String text) {
        return AI.matcher(text).find();
    }
}

package dev.docket.story.thread;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a story is about, over months.
 *
 * @param key organisation and family, so that two stories with one key share two names of which one
 *     is rare
 * @param name as shown to readers, such as {@code OLMo 2} or {@code Llama licence}
 */
record Subject(String key, String name) {

    private static final Pattern LICENCE = Pattern.compile("(?iu)\\blicen[cs]|\\blicenc|许可");

    /** The subject that most titles of a story name, at least half of them; the first of equals. */
    static Optional<Subject> of(List<String> titles) {
        var votes = new LinkedHashMap<Subject, Integer>();
        titles.stream().flatMap(Subject::ofTitle).forEach(s -> votes.merge(s, 1, Integer::sum));
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() * 2 >= titles.size())
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey);
    }

    /** The family that a title names, the most special one first. */
    private static Stream<Subject> ofTitle(String title) {
        boolean licence = LICENCE.matcher(title).find();
        return Families.all().stream()
                .flatMap(family -> family.subject(title).stream())
                .map(subject -> licence ? subject.licence() : subject)
                .limit(1);
    }

    private Subject licence() {
        return new Subject(key + " licence", name + " licence");
    }
}

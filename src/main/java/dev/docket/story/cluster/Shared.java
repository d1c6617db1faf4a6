package dev.docket.story.cluster;

import dev.docket.story.CommonGround.Term;
import dev.docket.story.vector.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a member shares with others, spelled out. */
final class Shared {

    private static final int MOST = 8;
    private static final Comparator<Term> WEIGHTIEST =
            Comparator.comparingDouble((Term term) -> -term.share()).thenComparing(Term::text);

    private final Member member;
    private final List<Member> others;
    private final Spelling spelling;

    Shared(Member member, List<Member> others, Spelling spelling) {
        this.member = member;
        this.others = others;
        this.spelling = spelling;
    }

    /** The weightiest terms of a field: words within a language, names across all. */
    List<Term> terms(Field field) {
        var mine = member.vector(field);
        var parts = new double[mine.terms().length];
        others.stream()
                .filter(other -> field == Field.NAMES || other.tongue().equals(member.tongue()))
                .forEach(other -> addProducts(mine, other.vector(field), parts));
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        var terms = new ArrayList<Term>();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] > 0) {
                terms.add(new Term(spelling.of(mine.terms()[i]), parts[i] / sum));
            }
        }
        return terms.stream().sorted(WEIGHTIEST).limit(MOST).toList();
    }

    /** Both are in the order of their terms. */
    private static void addProducts(Vector mine, Vector theirs, double[] parts) {
        int there = 0;
        for (int here = 0; here < parts.length; here++) {
            while (there < theirs.terms().length && theirs.terms()[there] < mine.terms()[here]) {
                there++;
            }
            if (there < theirs.terms().length && theirs.terms()[there] == mine.terms()[here]) {
                parts[here] += mine.weights()[here] * theirs.weights()[there];
            }
        }
    }

    /** The versions in its title that another's title names too. */
    List<String> versions() {
        return labels(member)
                .filter(label -> others.stream().anyMatch(o -> has(o, label)))
                .toList();
    }

    private static boolean has(Member other, String label) {
        return labels(other).anyMatch(label::equals);
    }

    private static Stream<String> labels(Member one) {
        return one.versions().byFamily().entrySet().stream()
                .flatMap(family -> family.getValue().stream().map(v -> family.getKey() + " " + v));
    }

    /** The pages that it and another are or link to. */
    List<String> links() {
        var mine = pages(member);
        var links = new TreeSet<String>();
        others.stream().flatMap(other -> pages(other).stream()).forEach(links::add);
        links.retainAll(mine);
        return List.copyOf(links);
    }

    private static Set<String> pages(Member one) {
        var pages = new TreeSet<>(one.addresses().cited());
        var own = one.addresses().own();
        if (own != null) {
            pages.add(own);
        }
        return pages;
    }
}

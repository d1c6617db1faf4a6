package dev.docket.story.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the live members that share a term, and adds up what they share. */
final class Index {

    private final List<Member> members = new ArrayList<>();
    private final Postings[] fields = {new Postings(), new Postings(), new Postings()};
    private double[][] dots = new double[Member.FIELDS][1024];
    private int[] touched = new int[1024];
    private boolean[] seen = new boolean[1024];
    private int touches;

    void add(Member member) {
        int number = members.size();
        members.add(member);
        for (int field = 0; field < Member.FIELDS; field++) {
            fields[field].add(number, member.fields.get(field));
        }
        grow();
    }

    private void grow() {
        int size = members.size();
        if (size >= seen.length) {
            seen = Arrays.copyOf(seen, size * 2);
            touched = Arrays.copyOf(touched, size * 2);
            for (int field = 0; field < Member.FIELDS; field++) {
                dots[field] = Arrays.copyOf(dots[field], size * 2);
            }
        }
    }

    /** Forgets the last question. */
    void clear() {
        for (int i = 0; i < touches; i++) {
            int number = touched[i];
            seen[number] = false;
            for (var dot : dots) {
                dot[number] = 0;
            }
        }
        touches = 0;
    }

    /** Adds {@code weight} of one term to the question. */
    void ask(int field, int term, double weight) {
        var postings = fields[field];
        var numbers = postings.members(term);
        var weights = postings.weights(term);
        var dot = dots[field];
        for (int i = 0; i < postings.count(term); i++) {
            int number = numbers[i];
            dot[number] += weight * weights[i];
            if (!seen[number]) {
                seen[number] = true;
                touched[touches++] = number;
            }
        }
    }

    int hits() {
        return touches;
    }

    int hit(int i) {
        return touched[i];
    }

    Member member(int number) {
        return members.get(number);
    }

    double dot(int field, int number) {
        return dots[field][number];
    }

    int size() {
        return members.size();
    }
}

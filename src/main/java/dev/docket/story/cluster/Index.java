package dev.docket.story.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds the members that share a term with a question, and adds up what they share. */
final class Index {

    private static final int SMALLEST = 1024;

    private final List<Member> members = new ArrayList<>();
    private final List<Postings> fields = List.of(new Postings(), new Postings(), new Postings());
    private final double[][] dots = new double[Field.EACH.size()][SMALLEST];
    private int[] hits = new int[SMALLEST];
    private boolean[] isHit = new boolean[SMALLEST];
    private int hitCount;

    /** Adds a member and returns its place. */
    int add(Member member) {
        int place = members.size();
        makeRoom(place);
        members.add(member);
        for (var field : Field.EACH) {
            fields.get(field.number()).add(place, member.vector(field));
        }
        return place;
    }

    private void makeRoom(int place) {
        if (place == isHit.length) {
            isHit = Arrays.copyOf(isHit, place * 2);
            hits = Arrays.copyOf(hits, place * 2);
            for (int field = 0; field < dots.length; field++) {
                dots[field] = Arrays.copyOf(dots[field], place * 2);
            }
        }
    }

    /** Starts a new question. */
    void clear() {
        for (int i = 0; i < hitCount; i++) {
            isHit[hits[i]] = false;
            for (var dot : dots) {
                dot[hits[i]] = 0;
            }
        }
        hitCount = 0;
    }

    /** Adds a term to the question. */
    void ask(Field field, int term, double weight) {
        var postings = fields.get(field.number());
        var places = postings.places(term);
        var weights = postings.weights(term);
        var dot = dots[field.number()];
        for (int i = 0; i < postings.count(term); i++) {
            dot[places[i]] += weight * weights[i];
            hit(places[i]);
        }
    }

    private void hit(int place) {
        if (!isHit[place]) {
            isHit[place] = true;
            hits[hitCount++] = place;
        }
    }

    /** The places of the members that share something with the question and satisfy a condition. */
    int[] hits(IntPredicate condition) {
        return Arrays.stream(hits, 0, hitCount).filter(condition).toArray();
    }

    Member member(int place) {
        return members.get(place);
    }

    /** What the member at a place shares with the question in a field. */
    double dot(Field field, int place) {
        return dots[field.number()][place];
    }
}

package dev.docket.story.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the members that share a term with a question, and adds up what they share. */
final class Index {

    private static final int SMALLEST = 1024;

    /** A term that more articles hold tells little: only the latest of them are looked up by it. */
    private static final int LATEST = 300;

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
        int count = postings.count(term);
        for (int i = Math.max(0, count - LATEST); i < count; i++) {
            dot[places[i]] += weight * weights[i];
            note(places[i]);
        }
    }

    private void note(int place) {
        if (!isHit[place]) {
            isHit[place] = true;
            hits[hitCount++] = place;
        }
    }

    /** How many members share something with the question. */
    int hitCount() {
        return hitCount;
    }

    /** The place of one of them, from 0. */
    int hit(int i) {
        return hits[i];
    }

    Member member(int place) {
        return members.get(place);
    }

    /** What the member at a place shares with the question in a field. */
    double dot(Field field, int place) {
        return dots[field.number()][place];
    }
}

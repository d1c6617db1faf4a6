package dev.docket.verdict;

import dev.docket.verdict.claim.Subject;
import dev.docket.verdict.claim.SubjectFinder;

/** Whom an event happened to: an organisation or a project, never a model or a person. */
final class EventSubject {

    private EventSubject() {}

    /** The name to rule on; empty if the evidence names nobody. */
    static String of(Subject subject, Event event) {
        if (subject.kind() == Subject.Kind.ORGANISATION || subject.kind() == Subject.Kind.TOOL) {
            return subject.name();
        }
        return SubjectFinder.organisationIn(event.evidence().sentence()).orElse("");
    }
}

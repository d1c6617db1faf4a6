package dev.docket.cli.demo;

import dev.docket.desk.mail.MailView;
import dev.docket.platform.jobs.Job;
import dev.docket.platform.mail.MailOutbox;
import dev.docket.platform.text.Language;
import dev.docket.subscriber.Ask;
import dev.docket.subscriber.Subscriptions;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Three readers, one a language, who subscribe as anybody would: by form, mail and click. */
@Singleton
public class DemoReaders {

    private static final List<Ask> READERS =
            List.of(
                    new Ask("ada@reader.example", Language.EN, "page", "127.0.0.1"),
                    new Ask("bedrich@reader.example", Language.CS, "page", "127.0.0.1"),
                    new Ask("celina@reader.example", Language.PL, "page", "127.0.0.1"));

    /** The job that writes to those who asked. */
    private static final String LETTERS = "subscriber.letters";

    private final Subscriptions subscriptions;
    private final Instance<Job> jobs;
    private final MailOutbox outbox;

    @Inject
    public DemoReaders(Subscriptions subscriptions, Instance<Job> jobs, MailOutbox outbox) {
        this.subscriptions = subscriptions;
        this.jobs = jobs;
        this.outbox = outbox;
    }

    /** Subscribes them and has each confirm with the link of the letter in the outbox. */
    void subscribe() {
        READERS.forEach(subscriptions::ask);
        jobs.stream().filter(job -> job.name().equals(LETTERS)).forEach(Job::run);
        for (var letter : outbox.newest(READERS.size())) {
            outbox.message(letter.id())
                    .map(message -> MailView.of(letter, message))
                    .ifPresent(view -> view.links().forEach(this::click));
        }
    }

    private void click(String link) {
        int token = link.indexOf("/confirm/");
        if (token >= 0) {
            subscriptions.confirm(link.substring(token + "/confirm/".length()));
        }
    }
}

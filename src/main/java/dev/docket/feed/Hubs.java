package dev.docket.feed;

import dev.docket.feed.websub.Asking;
import dev.docket.feed.websub.Pushes;
import dev.docket.feed.websub.Reach;
import dev.docket.feed.websub.Standings;
import dev.docket.feed.websub.Wishes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Hubs, which tell us that a source has news before its next visit would (WebSub). */
@Singleton
public class Hubs {

    private static final Logger LOG = Logger.getLogger(Hubs.class);

    private final Reach reach;
    private final Wishes wishes;
    private final Asking asking;
    private final Pushes pushes;
    private final Standings standings;
    private final AtomicBoolean said = new AtomicBoolean();

    Hubs(Reach reach, Wishes wishes, Asking asking, Pushes pushes, Standings standings) {
        this.reach = reach;
        this.wishes = wishes;
        this.asking = asking;
        this.pushes = pushes;
        this.standings = standings;
    }

    /** Why no hub is asked to push, for the operator; empty if they are. */
    public Optional<String> whyOff() {
        return reach.whyOff();
    }

    /** How we get on with the hubs, by source. */
    public List<HubStatus> list() {
        return standings.list();
    }

    /** Begins, renews and ends subscriptions where that is due, a batch at most. */
    public void tend() {
        whyOff().ifPresent(this::sayOnce);
        if (reach.isOpen()) {
            wishes.settle();
            asking.askDue();
        }
    }

    /**
     * Makes the sources of which hubs had news due.
     *
     * @return how many pushes that were
     */
    public int passOn() {
        return pushes.passOn();
    }

    private void sayOnce(String why) {
        if (!said.getAndSet(true)) {
            LOG.infof("Hubs are not asked to push news: %s", why);
        }
    }
}

package dev.docket.delivery.chat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Parts in memory. */
public final class FakeParts implements Parts {

    private final Map<String, State> states = new HashMap<>();

    @Override
    public State open(UUID delivery, int part) {
        var before = states.putIfAbsent(delivery + " " + part, State.OPEN);
        return before == null ? State.FRESH : before;
    }

    @Override
    public void done(UUID delivery, int part, String receipt) {
        states.put(delivery + " " + part, State.DONE);
    }

    @Override
    public void undone(UUID delivery, int part) {
        states.remove(delivery + " " + part);
    }
}

package dev.docket.delivery.chat;

import java.util.UUID;

/** Which messages of a delivery went out: a long digest is several, and each is posted once. */
public interface Parts {

    /** How far a part got. */
    enum State {
        /** Never handed over, or known not to have arrived. */
        FRESH,
        /** Handed over, and no answer was recorded: it may have arrived. */
        OPEN,
        /** The platform said that it has it. */
        DONE
    }

    /** How far an earlier attempt got with this part; a fresh part becomes open by asking. */
    State open(UUID delivery, int part);

    /** The platform has it. */
    void done(UUID delivery, int part, String receipt);

    /** The platform does not have it: the next attempt starts afresh. */
    void undone(UUID delivery, int part);
}

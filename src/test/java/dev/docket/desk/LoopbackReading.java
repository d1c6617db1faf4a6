package dev.docket.desk;

import dev.docket.archive.WithMemoryDigests;
import java.util.Map;

/** The service, allowed to read the sites that a test puts up on this machine. */
public final class LoopbackReading extends WithMemoryDigests {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("docket.http.allow-private-addresses", "true");
    }
}

package dev.docket.archive;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Set;

/** The service with digests that a test puts there. */
public class WithMemoryDigests implements QuarkusTestProfile {

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(MemoryDigests.class);
    }
}

package dev.docket.platform.database;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.jackson2.Jackson2Config;
import org.jdbi.v3.jackson2.Jackson2Plugin;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/** How we speak to the database: SQL through Jdbi, records in and out, JSON by Jackson. */
public final class Database {

    /**
     * Writes instants as ISO 8601 and the keys of maps in order, so that equal values are equal
     * bytes.
     */
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    private Database() {}

    public static Jdbi jdbi(DataSource source) {
        return configured(Jdbi.create(source));
    }

    static Jdbi configured(Jdbi jdbi) {
        jdbi.installPlugin(new SqlObjectPlugin())
                .installPlugin(new PostgresPlugin())
                .installPlugin(new Jackson2Plugin());
        jdbi.getConfig(Jackson2Config.class).setMapper(JSON);
        return jdbi;
    }

    /** The mapper of everything that is kept as JSON. */
    public static ObjectMapper json() {
        return JSON;
    }

    /** Makes {@link Jdbi} injectable. */
    @Singleton
    static final class Producer {

        @Produces
        @Singleton
        Jdbi jdbi(DataSource source) {
            return Database.jdbi(source);
        }
    }
}

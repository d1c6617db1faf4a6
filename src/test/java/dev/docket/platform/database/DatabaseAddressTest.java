package dev.docket.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

    private static DatabaseAddress of(String url) {
        return DatabaseAddress.of(url, "settings-user", "settings-word");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgresql://ada:word@db.example:5432/docket | db.example:5432/docket | ada |"
                        + " word",
                "postgres://ada:word@db.example/docket | db.example/docket | ada | word",
                "postgres://ada:w%40rd%2F%3A+x@db/docket | db/docket | ada | w@rd/:+x",
                "postgres://ada:w@rd@db/docket | db/docket | ada | w@rd",
                "postgres://ada:wo:rd@db/docket | db/docket | ada | wo:rd",
                "postgres://ada@db/docket | db/docket | ada | settings-word",
                "postgres://db/docket | db/docket | settings-user | settings-word",
                "postgres://docket_db:5432/docket | docket_db:5432/docket | settings-user |"
                        + " settings-word",
                "postgres://ada:word@my_db/docket | my_db/docket | ada | word",
                "postgres://ada:word@one:5432,two:5433/docket | one:5432,two:5433/docket | ada |"
                        + " word",
                "postgres://ada:word@[::1]:5432/docket | [::1]:5432/docket | ada | word",
                "postgres://db/docket?sslmode=require&a=b@c | db/docket?sslmode=require&a=b@c |"
                        + " settings-user | settings-word",
                "postgresql://db | db/ | settings-user | settings-word"
            })
    void addresses_are_read_as_hosting_providers_hand_them_out(
            String url, String where, String user, String password) {
        assertEquals(new DatabaseAddress("jdbc:postgresql://" + where, user, password), of(url));
    }

    @Test
    void an_address_for_java_is_left_as_it_is() {
        var url = "jdbc:postgresql://db:5432/docket?sslmode=require";
        assertEquals(new DatabaseAddress(url, "settings-user", "settings-word"), of(url));
        assertEquals(new DatabaseAddress(url, null, null), DatabaseAddress.of(url, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://ada:secret@db/docket",
                "jdbc:mysql://ada:secret@db/docket",
                "secret",
                "",
                "postgresql://ada:secret@",
                "postgresql:secret",
                "http://ada:secret@db/"
            })
    void another_database_is_refused_without_telling_the_password(String url) {
        var refused = assertThrows(IllegalArgumentException.class, () -> of(url));
        var words = String.valueOf(refused.getMessage());
        assertEquals(true, words.startsWith("docket.database.url must "), words);
        assertFalse(words.contains("ada:secret"), words);
    }
}

package dev.docket.architecture;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Who may import whom; see ARCHITECTURE.md. */
@AnalyzeClasses(packages = "dev.docket", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DATA_FLOWS_ONE_WAY =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("platform")
                    .definedBy("dev.docket.platform..")
                    .layer("feed")
                    .definedBy("dev.docket.feed..")
                    .layer("article")
                    .definedBy("dev.docket.article..")
                    .layer("story")
                    .definedBy("dev.docket.story..")
                    .layer("verdict")
                    .definedBy("dev.docket.verdict..")
                    .layer("digest")
                    .definedBy("dev.docket.digest..")
                    .layer("subscriber")
                    .definedBy("dev.docket.subscriber..")
                    .layer("delivery")
                    .definedBy("dev.docket.delivery..")
                    .layer("archive")
                    .definedBy("dev.docket.archive..")
                    .layer("desk")
                    .definedBy("dev.docket.desk..")
                    .layer("cli")
                    .definedBy("dev.docket.cli..")
                    .whereLayer("platform")
                    .mayNotAccessAnyLayer()
                    .whereLayer("feed")
                    .mayOnlyAccessLayers("platform")
                    .whereLayer("article")
                    .mayOnlyAccessLayers("platform", "feed")
                    .whereLayer("story")
                    .mayOnlyAccessLayers("platform", "article")
                    .whereLayer("verdict")
                    .mayOnlyAccessLayers("platform", "story", "article")
                    // A digest counts articles and their publishers, see docs/adr/0004.
                    .whereLayer("digest")
                    .mayOnlyAccessLayers("platform", "verdict", "story", "article")
                    .whereLayer("subscriber")
                    .mayOnlyAccessLayers("platform")
                    .whereLayer("delivery")
                    .mayOnlyAccessLayers("platform", "digest", "subscriber")
                    .whereLayer("archive")
                    .mayOnlyAccessLayers("platform", "digest", "verdict", "story", "article")
                    .whereLayer("desk")
                    .mayOnlyBeAccessedByLayers("cli");

    @ArchTest
    static final ArchRule ROOMS_HAVE_NO_CYCLES =
            slices().matching("dev.docket.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void a_rooms_inner_packages_are_its_own_business(JavaClasses classes) {
        for (var room :
                List.of("feed", "article", "story", "verdict", "digest", "subscriber", "archive")) {
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.docket." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("dev.docket." + room + ".*..")
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule ONLY_THE_PLATFORM_READS_THE_CLOCK =
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.docket.platform..")
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule ROME_STAYS_IN_THE_FEED_PARSER =
            onlyIn("com.rometools..", "dev.docket.feed.parse..");

    @ArchTest
    static final ArchRule JSOUP_STAYS_WITH_THOSE_WHO_READ_HTML =
            onlyIn(
                    "org.jsoup..",
                    "dev.docket.feed..",
                    "dev.docket.article..",
                    "dev.docket.platform.text..");

    @ArchTest
    static final ArchRule SCHEDULER_TYPES_STAY_IN_JOBS =
            onlyIn("com.github.kagkarlsson..", "dev.docket.platform.jobs..");

    @ArchTest
    static final ArchRule NO_PACKAGE_FOR_ODDS_AND_ENDS =
            ArchRuleDefinition.noClasses()
                    .should()
                    .resideInAnyPackage(
                            "..util..",
                            "..common..",
                            "..helper..",
                            "..model..",
                            "..dto..",
                            "..impl..");

    @ArchTest
    static final ArchRule NO_CLASS_FOR_ODDS_AND_ENDS =
            ArchRuleDefinition.noClasses()
                    .should()
                    .haveNameMatching(".*(Manager|Helper|Utils?|Impl)");

    @ArchTest
    static void every_package_is_null_marked(JavaClasses classes) {
        ArchRuleDefinition.classes()
                .should()
                .beAnnotatedWith(NullMarked.class)
                .orShould(beInANullMarkedPackage())
                .check(classes);
    }

    private static ArchRule onlyIn(String library, String... rooms) {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                        new SimpleConditionEvent(
                                type, marked, type.getName() + " has no @NullMarked package"));
            }
        };
    }
}

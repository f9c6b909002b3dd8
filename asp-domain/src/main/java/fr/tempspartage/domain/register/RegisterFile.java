package fr.tempspartage.domain.register;

import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * File of reference data (<i>fichier de référentiel</i>) as a list of registers names it: what it is, where it comes from,
 * and the days on which it holds. What is not stated is taken from the file itself, where it says so.
 */
@Described(fr = "fichier de référentiel", en = "file of reference data")
@Value.Immutable
public sealed interface RegisterFile extends WithRegisterFile permits ImmutableRegisterFile {

    /** Name of the file (<i>fichier</i>), in the folder of the list. */
    @Fact(fr = "fichier", en = "file")
    @Size(max = 255)
    String getFile();

    /** Kind of reference data (<i>nature</i>); recognised by the content where it is not stated. */
    @Fact(fr = "nature du référentiel", en = "kind of reference data")
    Optional<RegisterKind> getKind();

    /** Name and version (<i>désignation</i>), shown beside each answer, such as "zonage médecins ARA 2026". */
    @Fact(fr = "désignation", en = "name and version")
    Optional<@Size(max = 200) String> getName();

    /** Where the file comes from (<i>source</i>): an address, a decree. */
    @Fact(fr = "source", en = "source")
    Optional<@Size(max = 500) String> getSource();

    /** Licence of the data (<i>licence</i>). */
    @Fact(fr = "licence", en = "licence")
    Optional<@Size(max = 200) String> getLicence();

    /** First day on which it holds (<i>début de validité</i>), inclusive. */
    @Fact(fr = "début de validité", en = "first day of validity")
    Optional<LocalDate> getValidFrom();

    /** Last day on which it holds (<i>fin de validité</i>), inclusive. */
    @Fact(fr = "fin de validité", en = "last day of validity")
    Optional<LocalDate> getValidUntil();

    /** Profession whose zoning it is (<i>profession</i>); doctors where it is not stated. */
    @Fact(fr = "profession du zonage", en = "profession of the zoning")
    Optional<Profession> getProfession();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link RegisterFile}. */
    final class Builder extends ImmutableRegisterFile.Builder {

        Builder() {}
    }
}

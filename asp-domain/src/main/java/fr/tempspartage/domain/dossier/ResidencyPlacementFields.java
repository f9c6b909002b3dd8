package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.PartnerFields;
import fr.tempspartage.domain.partner.PartnerKey;
import java.time.LocalDate;

/** Fields of a {@link ResidencyPlacement} (<i>stage de docteur junior</i>) as they stand in files. */
public final class ResidencyPlacementFields {

    private static final RecordType.Description<ResidencyPlacement, ResidencyPlacement.Builder> DESCRIPTION =
            RecordType.describe(
                    ResidencyPlacement.class,
                    "residencyPlacement",
                    "stage de docteur junior",
                    "placement as final-phase resident",
                    ResidencyPlacement::builder,
                    ResidencyPlacement.Builder::build,
                    ResidencyPlacement.Builder::from);

    /** Place (<i>lieu</i>). */
    public static final Field<ResidencyPlacement, String> PLACE = DESCRIPTION.optional(
            "place",
            "lieu du stage",
            "place of the placement",
            ScalarType.line(200),
            ResidencyPlacement::getPlace,
            ResidencyPlacement.Builder::place);

    /** Partner (<i>partenaire</i>). */
    public static final Field<ResidencyPlacement, PartnerKey> PARTNER = DESCRIPTION.optional(
            "partner",
            "partenaire d’accueil du stage",
            "partner where the placement takes place",
            PartnerFields.KEY_TYPE,
            ResidencyPlacement::getPartner,
            ResidencyPlacement.Builder::partner);

    /** First day (<i>premier jour</i>). */
    public static final Field<ResidencyPlacement, LocalDate> START = DESCRIPTION.optional(
            "start",
            "premier jour du stage",
            "first day of the placement",
            ScalarType.DATE,
            ResidencyPlacement::getStart,
            ResidencyPlacement.Builder::start);

    /** Last day (<i>dernier jour</i>). */
    public static final Field<ResidencyPlacement, LocalDate> END = DESCRIPTION.optional(
            "end",
            "dernier jour du stage",
            "last day of the placement",
            ScalarType.DATE,
            ResidencyPlacement::getEnd,
            ResidencyPlacement.Builder::end);

    /** The record with all its fields. */
    public static final RecordType<ResidencyPlacement> TYPE = DESCRIPTION.end();

    private ResidencyPlacementFields() {}
}

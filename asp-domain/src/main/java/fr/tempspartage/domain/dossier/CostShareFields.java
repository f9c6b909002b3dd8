package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.PartnerFields;
import fr.tempspartage.domain.partner.PartnerKey;

/** Fields of a {@link CostShare} (<i>part du reste à charge</i>) as they stand in files. */
public final class CostShareFields {

    private static final RecordType.Description<CostShare, CostShare.Builder> DESCRIPTION = RecordType.describe(
            CostShare.class,
            "costShare",
            "part du reste à charge",
            "share of the rest",
            CostShare::builder,
            CostShare.Builder::build,
            CostShare.Builder::from);

    /** Partner (<i>partenaire</i>). */
    public static final Field<CostShare, PartnerKey> PARTNER = DESCRIPTION.required(
            "partner",
            "partenaire qui paie une part du reste",
            "partner that pays a share of the rest",
            PartnerFields.KEY_TYPE,
            CostShare::getPartner,
            CostShare.Builder::partner);

    /** Share (<i>part</i>). */
    public static final Field<CostShare, Rate> SHARE = DESCRIPTION.required(
            "share",
            "part du reste payée par ce partenaire",
            "share of the rest paid by this partner",
            ScalarType.RATE,
            CostShare::getShare,
            CostShare.Builder::share);

    /** The record with all its fields. */
    public static final RecordType<CostShare> TYPE = DESCRIPTION.end();

    private CostShareFields() {}
}

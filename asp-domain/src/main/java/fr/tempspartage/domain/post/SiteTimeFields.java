package fr.tempspartage.domain.post;

import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.PartnerFields;
import fr.tempspartage.domain.partner.PartnerKey;
import java.math.BigDecimal;

/** Fields of a {@link SiteTime} (<i>temps par site</i>) as they stand in files. */
public final class SiteTimeFields {

    private static final RecordType.Description<SiteTime, SiteTime.Builder> DESCRIPTION = RecordType.describe(
            SiteTime.class,
            "siteTime",
            "temps par site",
            "time at a site",
            SiteTime::builder,
            SiteTime.Builder::build,
            SiteTime.Builder::from);

    /** Partner (<i>partenaire</i>). */
    public static final Field<SiteTime, PartnerKey> PARTNER = DESCRIPTION.required(
            "partner",
            "partenaire où ce temps est passé",
            "partner where this time is spent",
            PartnerFields.KEY_TYPE,
            SiteTime::getPartner,
            SiteTime.Builder::partner);

    /** Amount (<i>quantité</i>). */
    public static final Field<SiteTime, BigDecimal> AMOUNT = DESCRIPTION.required(
            "amount",
            "quantité de temps",
            "amount of time",
            ScalarType.QUANTITY,
            SiteTime::getAmount,
            SiteTime.Builder::amount);

    /** The record with all its fields. */
    public static final RecordType<SiteTime> TYPE = DESCRIPTION.end();

    private SiteTimeFields() {}
}

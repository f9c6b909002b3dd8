package fr.tempspartage.domain.post;

import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.PartnerFields;
import fr.tempspartage.domain.partner.PartnerKey;
import java.math.BigDecimal;

/** Fields of a {@link SiteDistance} (<i>distance</i>) as they stand in files. */
public final class SiteDistanceFields {

    private static final RecordType.Description<SiteDistance, SiteDistance.Builder> DESCRIPTION = RecordType.describe(
            SiteDistance.class,
            "siteDistance",
            "distance",
            "distance",
            SiteDistance::builder,
            SiteDistance.Builder::build,
            SiteDistance.Builder::from);

    /** Site (<i>site</i>). */
    public static final Field<SiteDistance, PartnerKey> PARTNER = DESCRIPTION.required(
            "partner",
            "site éloigné du site principal",
            "site away from the main site",
            PartnerFields.KEY_TYPE,
            SiteDistance::getPartner,
            SiteDistance.Builder::partner);

    /** Kilometres (<i>kilomètres</i>). */
    public static final Field<SiteDistance, BigDecimal> KILOMETRES = DESCRIPTION.required(
            "kilometres",
            "kilomètres depuis le site principal",
            "kilometres from the main site",
            ScalarType.QUANTITY,
            SiteDistance::getKilometres,
            SiteDistance.Builder::kilometres);

    /** The record with all its fields. */
    public static final RecordType<SiteDistance> TYPE = DESCRIPTION.end();

    private SiteDistanceFields() {}
}

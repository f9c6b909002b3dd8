import java.time.*;
import com.google.common.collect.*;
import fr.tempspartage.domain.*;
import fr.tempspartage.domain.campaign.*;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.cost.*;
import fr.tempspartage.domain.dossier.*;
import fr.tempspartage.domain.field.*;
import fr.tempspartage.domain.money.*;
import fr.tempspartage.domain.partner.*;
import fr.tempspartage.domain.post.*;
import fr.tempspartage.domain.register.*;
import fr.tempspartage.domain.source.*;
import fr.tempspartage.finance.*;
import fr.tempspartage.io.*;
import fr.tempspartage.io.json.*;
import fr.tempspartage.io.report.*;
import fr.tempspartage.io.validation.*;
import fr.tempspartage.jshell.*;
import fr.tempspartage.rules.call.*;
import fr.tempspartage.rules.inquiry.*;
import fr.tempspartage.rules.verdict.*;
import fr.tempspartage.rules.vocabulary.*;
import static fr.tempspartage.jshell.AspShell.*;
/set mode asp concise -quiet
/set prompt asp "asp> " "...> "
/set truncation asp 200
/set truncation asp 100 varvalue
/set feedback asp

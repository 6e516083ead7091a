#include "seed/phrases.h"

namespace ticketeer::sandbox {

namespace {

constexpr const char16_t *titles0[] = {
    u"Pump {count} won't start & beeps", u"{device} trips on start at {site}",
    u"Controller shows {code} after power cut", u"Pump {count} restarts every {hours} minutes",
    u"No response from panel {device}"};
constexpr const char16_t *openings0[] = {
    u"Since {time} this morning pump {count} at {site} won't start. The panel beeps three times and shows "
    u"<b>{code}</b>.",
    u"We had a power cut at {site} and now {device} stays dark. The fuse is fine, we checked it twice."};
constexpr const char16_t *questions0[] = {
    u"Could you send a photo of the panel with the lamp states, and tell us the firmware under <i>Menu &gt; "
    u"About</i>?",
    u"Does it also happen in manual mode, with the level sensor unplugged?"};
constexpr const char16_t *replies0[] = {
    u"Manual mode works. As soon as we go back to automatic it beeps again.",
    u"Firmware is {version}. The photo is attached; the red lamp blinks twice, pauses, blinks twice.",
    u"Same thing with the sensor unplugged, so it isn't the sensor."};
constexpr const char16_t *findings0[] = {
    u"Same pattern as last {month}: brown-out during start leaves the interlock latched. Log shows {code} at "
    u"{time}.",
    u"Contactor feedback input is chattering; {count} edges in one second."};
constexpr const char16_t *solutions0[] = {
    u"Please hold <b>Reset</b> for ten seconds with the door open, then set <code>P{count} start "
    u"delay</code> to 4 s. Version {version} no longer latches.",
    u"We have sent a replacement relay board; swap it with the power off and keep the jumper on position 2."};
constexpr const char16_t *tags0[] = {u"pump", u"hardware", u"power", u"site visit"};

constexpr const char16_t *titles1[] = {u"Dry-run protection kicks in although tank is full",
                                       u"False dry-run alarm at {site}",
                                       u"{code} dry run alarm every night at {time}"};
constexpr const char16_t *openings1[] = {
    u"Every night around {time} the dry-run protection stops all pumps at {site}, but the tank is at "
    u"{percent} %.",
    u"Dry-run alarm {code} again on {device}. Operators now bypass it, which I don't like at all."};
constexpr const char16_t *questions1[] = {
    u"What is the current threshold, and how long has the cable run from the sensor to the panel?",
    u"Is a variable speed drive mounted in the same cabinet?"};
constexpr const char16_t *replies1[] = {
    u"Threshold is 62 %. The cable is about {count}0 metres, next to the drive cable.",
    u"Yes, a new drive was fitted in {month}."};
constexpr const char16_t *findings1[] = {
    u"Interference from the drive; the current dips look like dry run. Filter helps."};
constexpr const char16_t *solutions1[] = {
    u"Fit the ferrite from kit {code} and raise the dry-run delay to {count} s. Please tell us after two "
    u"nights.",
    u"Move the sensor cable to the other tray. Until then set the delay to 15 s; that's safe for this pump."};
constexpr const char16_t *tags1[] = {u"pump", u"alarm", u"false alarm"};

constexpr const char16_t *titles2[] = {
    u"Gateway {device} offline since {time}", u"{site}: gateway loses connection every {hours} hours",
    u"Gateway doesn't reconnect after router change", u"Modbus timeouts on {device}, {percent} % of polls"};
constexpr const char16_t *openings2[] = {
    u"The gateway {device} at {site} has been offline since {time}. Power LED is green, cloud LED is off.",
    u"After IT replaced the router at {site} none of the {count} gateways came back."};
constexpr const char16_t *questions2[] = {u"Can you open <code>http://192.168.10.1</code> from the site "
                                          u"laptop and send us the page <i>Diagnostics</i>?",
                                          u"Does the firewall let TCP 8883 out, and is there a proxy?"};
constexpr const char16_t *replies2[] = {
    u"IT says 8883 was closed by the new policy. They'll open it tonight.",
    u"Diagnostics says: <code>last error {code}, retries {count}12</code>."};
constexpr const char16_t *findings2[] = {
    u"Certificate on the device expired; clock was at 1970 after the battery died.",
    u"DNS from DHCP points to a dead server, our fallback isn't used before {version}."};
constexpr const char16_t *solutions2[] = {u"Set the time server to <code>pool.ntp.org</code> and press "
                                          u"<b>Renew certificate</b>. It came online at {time}.",
                                          u"Update to {version}: it falls back to the second DNS. For the "
                                          u"others we can push the update from here."};
constexpr const char16_t *tags2[] = {u"gateway", u"network", u"offline", u"firewall"};

constexpr const char16_t *titles3[] = {u"Values frozen on {device} while gateway is \"online\"",
                                       u"Register map wrong after update to {version}",
                                       u"Flow total jumps by 65536 at {site}"};
constexpr const char16_t *openings3[] = {u"All {count} points of {device} show the same value since {time}, "
                                         u"but the portal says the gateway is online.",
                                         u"After the update to {version} flow and pressure are swapped at "
                                         u"{site}. Please check, we bill from this!"};
constexpr const char16_t *questions3[] = {u"Which register map is selected, <b>A</b> or <b>B</b>?",
                                          u"Please send the file <code>{file}</code> from the export page."};
constexpr const char16_t *replies3[] = {u"It says map B, but we never changed it.",
                                        u"File attached. The jump is in line {count}4."};
constexpr const char16_t *findings3[] = {
    u"Update reset the map to default. Affects devices configured before {month}.",
    u"Classic 16 bit roll-over, word order set to little endian."};
constexpr const char16_t *solutions3[] = {
    u"Choose map A and save; the history from {time} on is recalculated overnight.",
    u"Set word order to <i>big</i> for register 40{count}. We corrected the stored totals for {month}."};
constexpr const char16_t *tags3[] = {u"gateway", u"modbus", u"data quality"};

constexpr const char16_t *titles4[] = {
    u"Level sensor {device} stuck at {percent} %", u"Battery of {device} empty after {count} months",
    u"Tank {count} shows negative level", u"Radio range too short at {site}"};
constexpr const char16_t *openings4[] = {
    u"Tank {count} at {site} shows {percent} % since yesterday {time}. The dipstick says something quite "
    u"different.",
    u"Battery warning on {device} already, and we only fitted it in {month}."};
constexpr const char16_t *questions4[] = {
    u"When was the sensor last calibrated, and is there foam on the liquid?",
    u"What does the signal strength say on the label page of the app?"};
constexpr const char16_t *replies4[] = {u"No foam. It was calibrated in {month}.",
                                        u"Signal is at -{percent} dBm, two bars."};
constexpr const char16_t *findings4[] = {u"Condensate on the sensor face; echo locked onto the nozzle.",
                                         u"Retries eat the battery: {count} retransmissions per message."};
constexpr const char16_t *solutions4[] = {
    u"Please wipe the sensor face and run <b>Map false echoes</b> with an empty tank. That took care of it "
    u"at two other sites.",
    u"We'll send the external antenna free of charge; mount it above the rim."};
constexpr const char16_t *tags4[] = {u"sensor", u"battery", u"calibration"};

constexpr const char16_t *titles5[] = {
    u"Trend chart empty for {site}", u"Portal very slow on Monday mornings",
    u"Login loop in the portal with {screen}", u"Map shows {site} in the wrong country",
    u"Alarm list shows {count} closed alarms as open"};
constexpr const char16_t *openings5[] = {
    u"The trend of {device} is empty for {month}, but the export has the data.",
    u"Since {time} the portal takes more than {count}0 seconds to open the {screen} page. Colleagues see it "
    u"too."};
constexpr const char16_t *questions5[] = {
    u"Which browser is it, and does a private window help?",
    u"Could you tell us the exact time and the user name, so that we can find it in the log?"};
constexpr const char16_t *replies5[] = {
    u"Private window works. Chrome, newest.",
    u"It was {time}, user is my mail address. {count} colleagues have the same problem."};
constexpr const char16_t *findings5[] = {
    u"Query runs over all sites instead of the user's {count}. Missing index since {version}.",
    u"Stale session cookie from before the domain change."};
constexpr const char16_t *solutions5[] = {
    u"Fixed in {version}, rolled out at {time}. Please reload with Ctrl+F5.",
    u"Delete the cookies for the portal once. We've shortened the cookie's life so it won't come back."};
constexpr const char16_t *tags5[] = {u"portal", u"performance", u"login"};

constexpr const char16_t *titles6[] = {
    u"How do I give a contractor access to {site} only?", u"Can we export all alarms of {month}?",
    u"How to change the alarm phone chain?", u"Where did the {screen} menu go in {version}?"};
constexpr const char16_t *openings6[] = {
    u"We'd like an electrician to see only {site} for {count} days. How do we do that?",
    u"Our auditor wants all alarms of {month} as a spreadsheet. Is that possible from {screen}?"};
constexpr const char16_t *questions6[] = {u"Do they need to acknowledge alarms as well, or just look?",
                                          u"Should the export hold the comments too?"};
constexpr const char16_t *replies6[] = {u"Only look, please. Nothing else!",
                                        u"Yes, comments too, and local time if possible."};
constexpr const char16_t *findings6[] = {
    u"Role 'viewer with expiry' does exactly this; documentation is missing."};
constexpr const char16_t *solutions6[] = {
    u"Under <i>Users &gt; Invite</i> choose <b>Viewer</b>, tick only {site} and set an end date. The "
    u"invitation mail goes out at once.",
    u"On <b>{screen}</b> press <i>Export</i>, choose {month} and <q>with comments</q>. Times are in the "
    u"site's zone."};
constexpr const char16_t *tags6[] = {u"portal", u"how-to", u"rights"};

constexpr const char16_t *titles7[] = {
    u"App crashes when opening {screen}", u"Photos don't upload from the app at {site}",
    u"App shows yesterday's values", u"Field App {version} logs me out every {hours} hours"};
constexpr const char16_t *openings7[] = {
    u"The app closes by itself as soon as I open {screen}. Phone restarted, app reinstalled, no change.",
    u"At {site} there is hardly any reception and photos stay at {percent} % for ever."};
constexpr const char16_t *questions7[] = {
    u"Which phone and system version is it? Settings > About tells you.",
    u"Please switch on <i>Settings &gt; Send diagnostics</i> and try once more."};
constexpr const char16_t *replies7[] = {
    u"It's an older Android 9 phone, all {count} technicians have the same one.",
    u"Diagnostics sent at {time}."};
constexpr const char16_t *findings7[] = {
    u"Crash on missing unit text, translation key {code}. Only with German phones.",
    u"Upload isn't resumable; on weak links it starts again from zero."};
constexpr const char16_t *solutions7[] = {
    u"Version {version} is in the store; it fixes the crash on <b>{screen}</b>.",
    u"From {version} on photos are sent in pieces and wait until there's Wi-Fi if you tick that option."};
constexpr const char16_t *tags7[] = {u"app", u"crash", u"mobile"};

constexpr const char16_t *titles8[] = {
    u"Monthly report for {month} is missing", u"Compliance form rejects {percent} %",
    u"Report {file} has wrong totals", u"Scheduled report sent twice at {time}"};
constexpr const char16_t *openings8[] = {
    u"The report for {month} didn't arrive. The schedule says it ran at {time}.",
    u"{file} adds up to {percent} % on page 3. We have to hand it to the authority on Friday!"};
constexpr const char16_t *questions8[] = {
    u"Is the recipient list still right? Two addresses bounced in our log.",
    u"Which template is it, ours or your own copy?"};
constexpr const char16_t *replies8[] = {u"It's our own copy, made before {month}.",
                                        u"Addresses are right, our mail filter blocked it. Sorry!"};
constexpr const char16_t *findings8[] = {
    u"Template copy lacks the daylight saving row, so October has 25 hours.",
    u"Scheduler ran on both nodes after failover."};
constexpr const char16_t *solutions8[] = {
    u"We repaired the template; please run the report for {month} again, totals now agree.",
    u"The second node was switched off. Ignore the second mail, both files are the same."};
constexpr const char16_t *tags8[] = {u"reports", u"compliance", u"schedule"};

constexpr const char16_t *titles9[] = {u"What does column \"{code}\" in {file} mean?",
                                       u"How are night minimum flows calculated?",
                                       u"Can the report go out in French & English?"};
constexpr const char16_t *openings9[] = {
    u"In {file} there is a column <code>{code}</code> that nobody here can explain.",
    u"For the leakage study we need to know how the night minimum is calculated: {hours} hours or a sliding "
    u"window?"};
constexpr const char16_t *questions9[] = {u"Is it for the figures of {site} only, or for the whole area?"};
constexpr const char16_t *replies9[] = {u"Whole area, all {count} meters.",
                                        u"Just {site}. Thanks for being so quick!"};
constexpr const char16_t *findings9[] = {u"Documented on page {percent} of the handbook, but hard to find."};
constexpr const char16_t *solutions9[] = {
    u"It's the number of samples that were replaced by estimates. Anything under {percent} is normal.",
    u"It is the lowest 60-minute mean between 02:00 and 04:00 local time."};
constexpr const char16_t *tags9[] = {u"reports", u"how-to"};

constexpr const char16_t *titles10[] = {
    u"Invoice run {month} stops at customer {count}17", u"Meter {device} billed twice",
    u"Billing export rejects umlauts (Größe, Straße)", u"Export file {file} refused by ERP"};
constexpr const char16_t *openings10[] = {
    u"The invoice run for {month} stops with {code} at customer {count}17. Accounting is waiting.",
    u"Our ERP refuses <code>{file}</code>: <q>invalid character in line {count}</q>. It is a customer called "
    u"M&uuml;ller."};
constexpr const char16_t *questions10[] = {u"Could you send that one line of the file, without the names?",
                                           u"Was the meter replaced during {month}?"};
constexpr const char16_t *replies10[] = {u"Yes, the meter was changed on a Tuesday in {month}.",
                                         u"Line is attached."};
constexpr const char16_t *findings10[] = {
    u"Two readings with the same time stamp after meter exchange; bridge takes both.",
    u"File is written as Latin-1 but announced as UTF-8."};
constexpr const char16_t *solutions10[] = {
    u"We removed the double reading and started the run again: {count}41 invoices, no errors.",
    u"Set <i>Encoding</i> to UTF-8 in the export profile. From {version} on that is the default."};
constexpr const char16_t *tags10[] = {u"billing", u"export", u"urgent for customer"};

constexpr const char16_t *titles11[] = {u"Credit note for {month}?",
                                        u"Licence count on our invoice seems wrong",
                                        u"Please move our contract to {site}"};
constexpr const char16_t *openings11[] = {
    u"The invoice of {month} lists {count}5 licences, we only use {count}. Could you check?",
    u"We've moved; please put {site} on the next invoice and renew for {hours} months."};
constexpr const char16_t *questions11[] = {u"Which contract number is it, the one ending in {count}?"};
constexpr const char16_t *replies11[] = {u"Number is on the attached page. Purchase order will follow.",
                                         u"Yes, that one."};
constexpr const char16_t *findings11[] = {
    u"Seats of the acquired company were added automatically in {month}."};
constexpr const char16_t *solutions11[] = {
    u"You're right: we've issued a credit note and corrected the seats to {count}.",
    u"Done, the new address is on the contract. The renewal offer comes with separate mail."};
constexpr const char16_t *tags11[] = {u"billing", u"contract", u"licence"};

constexpr const char16_t *titles12[] = {u"Old hub at {site} stops every {hours} hours",
                                        u"Replace Sensor Hub by Flow Gateway at {site}",
                                        u"Hub {device}: web page doesn't open in new browsers"};
constexpr const char16_t *openings12[] = {
    u"Our old hub at {site} hangs every {hours} hours; only pulling the plug helps.",
    u"The page of hub {device} needs TLS 1.0, which no browser here opens any more."};
constexpr const char16_t *questions12[] = {
    u"Would a replacement by a Flow Gateway be possible this quarter?"};
constexpr const char16_t *replies12[] = {u"If the sensors can stay: yes. How long is the interruption?",
                                         u"Budget is there from {month} on."};
constexpr const char16_t *findings12[] = {u"Memory leak in the log writer, will not be fixed (end of life)."};
constexpr const char16_t *solutions12[] = {u"As a stop-gap please set the nightly restart to {time}. We've "
                                           u"quoted the swap, downtime is about {count} minutes."};
constexpr const char16_t *tags12[] = {u"legacy", u"migration"};

constexpr const char16_t *titles13[] = {
    u"Dark colours for the control room screen", u"Please let us sort alarms by duration",
    u"Acknowledge several alarms at once", u"Weather forecast next to the inflow trend"};
constexpr const char16_t *openings13[] = {
    u"Our operators sit in front of {screen} all night. A dark look would help {count} people a lot.",
    u"When {count}0 alarms come in at once we have to click each of them. Please let us tick several."};
constexpr const char16_t *questions13[] = {
    u"Would it be enough on {screen}, or does it have to be everywhere?"};
constexpr const char16_t *replies13[] = {u"{screen} would be fine to begin with.",
                                         u"Everywhere, but I can wait. :-)"};
constexpr const char16_t *findings13[] = {
    u"Asked for by {count} customers by now. Small change on the list view."};
constexpr const char16_t *solutions13[] = {
    u"Planned for {version}. We'll let you know when there's a preview.",
    u"Delivered with {version}: see <i>Settings &gt; Look</i>."};
constexpr const char16_t *tags13[] = {u"wish", u"portal"};

constexpr const char16_t *titles14[] = {u"Support for MQTT with own certificates",
                                        u"Add BACnet points to {product}",
                                        u"Buffer more than {count} days offline"};
constexpr const char16_t *openings14[] = {
    u"Our security team wants its own certificates on {device}. Is MQTT with client certificates planned?",
    u"The links at {site} are down for up to {count} days after storms. Could the gateway buffer longer?"};
constexpr const char16_t *questions14[] = {u"How many values per minute would that be?"};
constexpr const char16_t *replies14[] = {u"About {count}00 a minute.",
                                         u"Every {hours} minutes, {count} points."};
constexpr const char16_t *findings14[] = {u"Flash wear is the limit: {count} years at this rate."};
constexpr const char16_t *solutions14[] = {u"On the list for {version}.",
                                           u"Declined for now: the storage of the current model doesn't "
                                           u"allow it. We'll revisit it with the next one."};
constexpr const char16_t *tags14[] = {u"wish", u"gateway", u"security"};

constexpr const char16_t *titles15[] = {u"Prepare site visit {site}", u"Send spare board {code} to {site}",
                                        u"Yearly maintenance of {count} panels in {month}",
                                        u"Train {count} operators at {site}"};
constexpr const char16_t *openings15[] = {
    u"Yearly maintenance of {device} is due in {month}. {count} panels, two days, one engineer.",
    u"Please send one spare board {code} to {site}; the old one comes back with the box."};
constexpr const char16_t *questions15[] = {u"Who lets us in, and is there parking for a van?"};
constexpr const char16_t *replies15[] = {u"Ask for the shift supervisor. Parking is behind hall {count}."};
constexpr const char16_t *findings15[] = {
    u"Hotel booked. Don't forget the {count} fuses and the laptop with the old software."};
constexpr const char16_t *solutions15[] = {
    u"Done on site: {count} panels checked, two relays replaced, report signed.",
    u"Sent with tracking number {code}."};
constexpr const char16_t *tags15[] = {u"field", u"maintenance", u"spare part"};

constexpr const char16_t *titles16[] = {u"Calibrate {count} sensors at {site}",
                                        u"Roll out {version} to all tank monitors",
                                        u"Collect returned sensors of {month}"};
constexpr const char16_t *openings16[] = {
    u"{count} sensors at {site} need calibrating before the audit in {month}.",
    u"Roll-out of {version} to all tank monitors, in three waves, beginning with {site}."};
constexpr const char16_t *questions16[] = {u"Is {time} a good moment, or is the plant running then?"};
constexpr const char16_t *replies16[] = {u"Better on Saturday at {time}."};
constexpr const char16_t *findings16[] = {
    u"First wave fine, {count} of {percent} devices still asleep, they follow at their next contact."};
constexpr const char16_t *solutions16[] = {
    u"All sensors calibrated, deviation under 1 %. Certificates are in the portal.",
    u"All waves done; two devices replaced."};
constexpr const char16_t *tags16[] = {u"field", u"calibration", u"roll-out"};

constexpr const char16_t *titles17[] = {u"Which phones does {product} {version} support?",
                                        u"How do I share a {screen} view with a colleague?",
                                        u"Can the app work underground without network?"};
constexpr const char16_t *openings17[] = {
    u"We are buying {count} new phones. Which ones does {version} support?",
    u"In the pump hall at {site} there's no network at all. Can the app keep the last values?"};
constexpr const char16_t *questions17[] = {u"Would values that are up to {hours} hours old be all right?"};
constexpr const char16_t *replies17[] = {u"Absolutely.", u"One shift would be enough."};
constexpr const char16_t *findings17[] = {u"Offline mode exists since {version} but is off by default."};
constexpr const char16_t *solutions17[] = {
    u"Anything with Android 10 or iOS 15. The list is in the handbook under <i>Field App</i>.",
    u"Switch on <b>Keep last values</b> in the settings; a clock symbol marks old values."};
constexpr const char16_t *tags17[] = {u"app", u"how-to"};

constexpr Story all[] = {
    {0, 0, titles0, openings0, questions0, replies0, findings0, solutions0, tags0},
    {0, 0, titles1, openings1, questions1, replies1, findings1, solutions1, tags1},
    {1, 0, titles2, openings2, questions2, replies2, findings2, solutions2, tags2},
    {1, 0, titles3, openings3, questions3, replies3, findings3, solutions3, tags3},
    {2, 0, titles4, openings4, questions4, replies4, findings4, solutions4, tags4},
    {3, 0, titles5, openings5, questions5, replies5, findings5, solutions5, tags5},
    {3, 1, titles6, openings6, questions6, replies6, findings6, solutions6, tags6},
    {4, 0, titles7, openings7, questions7, replies7, findings7, solutions7, tags7},
    {5, 0, titles8, openings8, questions8, replies8, findings8, solutions8, tags8},
    {5, 1, titles9, openings9, questions9, replies9, findings9, solutions9, tags9},
    {6, 0, titles10, openings10, questions10, replies10, findings10, solutions10, tags10},
    {6, 1, titles11, openings11, questions11, replies11, findings11, solutions11, tags11},
    {7, 0, titles12, openings12, questions12, replies12, findings12, solutions12, tags12},
    {3, 2, titles13, openings13, questions13, replies13, findings13, solutions13, tags13},
    {1, 2, titles14, openings14, questions14, replies14, findings14, solutions14, tags14},
    {0, 3, titles15, openings15, questions15, replies15, findings15, solutions15, tags15},
    {2, 3, titles16, openings16, questions16, replies16, findings16, solutions16, tags16},
    {4, 1, titles17, openings17, questions17, replies17, findings17, solutions17, tags17},
};

} // namespace

std::span<const Story> stories()
{
    return all;
}

} // namespace ticketeer::sandbox
